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
import org.claimbench.model.Evidence;
import org.claimbench.model.DossierPackage;

/** Keeps the source’s own words with a piece of evidence. */
public final class SetExcerpt extends TextChange {

    /**
     * @param evidence
     *            in an open dossier
     * @param text
     *            the new words; blank for none
     */
    public SetExcerpt(Evidence evidence, String text) {
        super(Messages.Command_excerpt, evidence, DossierPackage.Literals.EVIDENCE__EXCERPT, text);
    }
}
