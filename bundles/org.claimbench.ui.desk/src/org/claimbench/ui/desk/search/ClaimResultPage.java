/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk.search;

import org.claimbench.presentation.desk.DeskLine;
import org.claimbench.ui.desk.OpenClaim;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;

/** Shows what a search for claims found, by dossier or as a list. Enter opens the dossier at the claim. */
public final class ClaimResultPage extends AbstractTextSearchViewPage {

    private final FoundClaims content = new FoundClaims();

    /** Made by the platform. */
    public ClaimResultPage() {
        super(FLAG_LAYOUT_TREE | FLAG_LAYOUT_FLAT);
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new FoundLabels(false));
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new FoundLabels(true));
    }

    @Override
    protected void elementsChanged(Object[] objects) {
        StructuredViewer viewer = getViewer();
        if (viewer != null) {
            viewer.refresh();
            if (viewer instanceof TreeViewer tree) {
                tree.expandAll();
            }
        }
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) {
        OpenClaim.open(getSite().getPage(), (DeskLine) match.getElement());
    }
}
