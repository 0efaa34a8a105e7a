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
import org.claimbench.model.Source;
import org.claimbench.model.SourceKind;

/** Says what sort of source it is. */
public final class SetSourceKind extends ValueChange {

    /**
     * @param source
     *            in an open dossier
     * @param kind
     *            the choice
     */
    public SetSourceKind(Source source, SourceKind kind) {
        super(Messages.Command_sourceKind, source, Literals.SOURCE__KIND, kind);
    }
}
