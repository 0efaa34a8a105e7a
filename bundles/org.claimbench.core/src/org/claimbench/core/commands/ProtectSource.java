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
import org.claimbench.model.Source;

/**
 * Protects a source: an alias takes the place of its title. Who the source is, is kept elsewhere; what else was
 * written about it is for the person to look through.
 */
public final class ProtectSource extends ProtectionChange {

    /**
     * @param source
     *            in an open dossier
     * @param alias
     *            what it is called from now on
     */
    public ProtectSource(Source source, String alias) {
        super(Messages.Command_protectSource, source, true, alias);
    }
}
