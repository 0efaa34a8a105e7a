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

/** Says whether a source is an original record or a report about one. */
public final class SetPrimary extends ValueChange {

    /**
     * @param source
     *            in an open dossier
     * @param primary
     *            true for an original record
     */
    public SetPrimary(Source source, boolean primary) {
        super(Messages.Command_primary, source, Literals.SOURCE__PRIMARY, Boolean.valueOf(primary));
    }
}
