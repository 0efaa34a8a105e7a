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

/** Says what a source is called, wherever it is cited. */
public final class SetSourceTitle extends TextChange {

    /**
     * @param source
     *            in an open dossier
     * @param title
     *            the title, or the alias of a protected source; blank for none
     */
    public SetSourceTitle(Source source, String title) {
        super(Messages.Command_sourceTitle, source, Literals.SOURCE__TITLE, title);
    }
}
