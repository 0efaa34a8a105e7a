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
import org.claimbench.presentation.DossierListener;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.editor.page.Named;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The claims of a dossier in the order of the text, an enclosed one below the one that encloses it. */
public final class ClaimOutline extends ContentOutlinePage {

    private final DossierPresenter presenter;
    private final ClaimTree claims = new ClaimTree();
    private @Nullable SelectionInSight sight;
    private final DossierListener follower = new DossierListener() {
        @Override
        public void dossierChanged() {
            getTreeViewer().refresh();
            getTreeViewer().setExpandedElements(claims.enclosing());
            keepInSight();
        }

        @Override
        public void claimChanged() {
            select();
        }
    };

    /**
     * @param presenter
     *            of the dossier
     */
    public ClaimOutline(DossierPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setContentProvider(claims);
        tree.setLabelProvider(new ClaimLabels(presenter));
        NoClaims.tell(tree.getTree());
        sight = new SelectionInSight(tree.getTree());
        Named.give(tree.getTree(), "outline", Messages.Outline_accessible); //$NON-NLS-1$
        tree.setInput(presenter.dossier());
        tree.expandAll();
        tree.addPostSelectionChangedListener(event -> {
            IStructuredSelection selection = event.getStructuredSelection();
            if (selection.getFirstElement() instanceof Claim claim) {
                presenter.inHand().take(claim);
            }
        });
        presenter.addListener(follower);
        select();
    }

    private void select() {
        Claim claim = presenter.inHand().claim();
        if (claim != null && getTreeViewer().getStructuredSelection().getFirstElement() != claim) {
            getTreeViewer().setSelection(new StructuredSelection(claim), true);
            keepInSight();
        }
    }

    private void keepInSight() {
        SelectionInSight selected = sight;
        if (selected != null) {
            selected.keep();
        }
    }

    @Override
    public void dispose() {
        presenter.removeListener(follower);
        super.dispose();
    }
}
