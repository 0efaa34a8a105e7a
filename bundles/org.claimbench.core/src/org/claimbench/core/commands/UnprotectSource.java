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

/** Takes the protection off a source, which gets its own title again. */
public final class UnprotectSource extends ProtectionChange {

    /**
     * @param source
     *            in an open dossier
     * @param title
     *            what it is called from now on
     */
    public UnprotectSource(Source source, String title) {
        super(Messages.Command_unprotectSource, source, false, title);
    }
}
