/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;

/** Says where in its source a piece of evidence stands. */
public final class SetLocator extends TextChange {

    /**
     * @param evidence
     *            in an open dossier
     * @param locator
     *            page, table or minute; blank for none
     */
    public SetLocator(Evidence evidence, String locator) {
        super(Messages.Command_locator, evidence, Literals.EVIDENCE__LOCATOR, locator);
    }
}
