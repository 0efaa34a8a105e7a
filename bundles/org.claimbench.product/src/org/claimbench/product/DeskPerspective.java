/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.product;

import org.claimbench.ui.desk.ClaimsView;
import org.claimbench.ui.desk.ContactsView;
import org.claimbench.ui.desk.ProgressView;
import org.claimbench.ui.desk.SourcesView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective of who leads the desk: how far everything is, and below it the claims of all dossiers. */
public final class DeskPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "org.claimbench.product.desk"; //$NON-NLS-1$

    private static final float DOSSIERS = 0.18f;
    private static final float CLAIMS = 0.62f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String text = layout.getEditorArea();
        // It comes when a dossier is opened.
        layout.setEditorAreaVisible(false);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, DOSSIERS, text); //$NON-NLS-1$
        left.addView(VerifyPerspective.NAVIGATOR);
        IFolderLayout above = layout.createFolder("above", IPageLayout.TOP, CLAIMS, text); //$NON-NLS-1$
        above.addView(ProgressView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 1 - CLAIMS, text); //$NON-NLS-1$
        below.addView(ClaimsView.ID);
        below.addView(ContactsView.ID);
        below.addView(SourcesView.ID);
        below.addPlaceholder(VerifyPerspective.SEARCH);
        layout.addPerspectiveShortcut(VerifyPerspective.ID);
    }
}
