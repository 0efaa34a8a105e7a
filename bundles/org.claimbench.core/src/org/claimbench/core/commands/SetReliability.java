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
import org.claimbench.model.Reliability;
import org.claimbench.model.Source;

/** Grades the reliability of a source in the Admiralty code. */
public final class SetReliability extends ValueChange {

    /**
     * @param source
     *            in an open dossier
     * @param reliability
     *            A to F, or ungraded
     */
    public SetReliability(Source source, Reliability reliability) {
        super(Messages.Command_reliability, source, Literals.SOURCE__RELIABILITY, reliability);
    }
}
