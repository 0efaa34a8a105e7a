/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.outline;

import org.claimbench.model.Claim;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Outcome;
import org.claimbench.ui.Icons;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** Glyph, number and restatement of a claim. */
final class ClaimLabels extends LabelProvider {

    private final DossierPresenter presenter;

    ClaimLabels(DossierPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public String getText(Object element) {
        Claim claim = (Claim) element;
        int number = presenter.numberOf(claim);
        String words = claim.getRestatement() == null ? "" : claim.getRestatement(); //$NON-NLS-1$
        return number + "  " + words; //$NON-NLS-1$
    }

    @Override
    public Image getImage(Object element) {
        return Icons.glyph(Outcome.of((Claim) element).kind());
    }
}
