/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.page;

import org.claimbench.model.Claim;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.CommandRun;

/** Leads from a page to the text. */
public final class ToText {

    private static final String COMMAND = "org.claimbench.ui.editor.backToText"; //$NON-NLS-1$

    private ToText() {
    }

    /**
     * Takes a claim in hand and goes to its words.
     *
     * @param presenter
     *            of the dossier
     * @param claim
     *            of that dossier
     */
    public static void show(DossierPresenter presenter, Claim claim) {
        CommandRun.of(COMMAND);
        presenter.inHand().take(claim);
    }
}
