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
import org.claimbench.ui.editor.inspector.InspectorView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective in which a dossier is worked on: outline, text and inspector side by side, problems below. */
public final class VerifyPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "org.claimbench.product.verify"; //$NON-NLS-1$

    static final String SEARCH = "org.eclipse.search.ui.views.SearchView"; //$NON-NLS-1$
    static final String NAVIGATOR = "org.claimbench.product.dossiers"; //$NON-NLS-1$
    private static final float OUTLINE = 0.17f;
    private static final float INSPECTOR = 0.64f;
    private static final float PROBLEMS = 0.78f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String text = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, OUTLINE, text); //$NON-NLS-1$
        left.addView(IPageLayout.ID_OUTLINE);
        left.addView(NAVIGATOR);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, INSPECTOR, text); //$NON-NLS-1$
        right.addView(InspectorView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, PROBLEMS, text); //$NON-NLS-1$
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(ClaimsView.ID);
        below.addView(ContactsView.ID);
        below.addView(SourcesView.ID);
        below.addPlaceholder(SEARCH);
        below.addPlaceholder(ProgressView.ID);
        layout.addPerspectiveShortcut(DeskPerspective.ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(NAVIGATOR);
        layout.addShowViewShortcut(InspectorView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(ClaimsView.ID);
        layout.addShowViewShortcut(ContactsView.ID);
        layout.addShowViewShortcut(SourcesView.ID);
        layout.addShowViewShortcut(ProgressView.ID);
    }
}
