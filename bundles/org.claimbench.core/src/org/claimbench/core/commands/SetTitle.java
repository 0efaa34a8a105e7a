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
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;

/** Says what the desk calls this piece of work. */
public final class SetTitle extends TextChange {

    /**
     * @param dossier
     *            in an open dossier
     * @param title
     *            the title; blank for none
     */
    public SetTitle(Dossier dossier, String title) {
        super(Messages.Command_title, dossier, Literals.DOSSIER__TITLE, title);
    }
}
