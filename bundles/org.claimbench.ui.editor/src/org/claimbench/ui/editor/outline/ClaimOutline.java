/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.outline;

import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.presentation.DossierListener;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.widgets.Named;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The claims of a dossier in the order of the text, an enclosed one below the one that encloses it. */
public final class ClaimOutline extends ContentOutlinePage {

    /** More rows at once are put in faster by filling the tree anew. */
    private static final int FEW = 20;

    private final DossierPresenter presenter;
    private final ClaimTree claims = new ClaimTree();
    private @Nullable SelectionInSight sight;
    private @Nullable ShownRows shown;
    private final DossierListener follower = new DossierListener() {
        @Override
        public void dossierChanged() {
            follow();
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
        tree.setUseHashlookup(true);
        tree.setContentProvider(claims);
        tree.setLabelProvider(new ClaimLabels(presenter));
        NoClaims.tell(tree.getTree());
        sight = new SelectionInSight(tree.getTree());
        Named.give(tree.getTree(), "outline", Messages.Outline_accessible); //$NON-NLS-1$
        tree.setInput(presenter.dossier());
        tree.expandAll();
        shown = new ShownRows(claims);
        tree.addPostSelectionChangedListener(event -> {
            IStructuredSelection selection = event.getStructuredSelection();
            if (selection.getFirstElement() instanceof Claim claim && !holdsClaimInHand(selection)) {
                presenter.inHand().take(claim);
            }
        });
        new OutlineActions(tree, presenter, this::tell).hang();
        presenter.addListener(follower);
        select();
    }

    private void select() {
        Claim claim = presenter.inHand().claim();
        if (claim == null) {
            getTreeViewer().setSelection(StructuredSelection.EMPTY);
        } else if (!holdsClaimInHand(getTreeViewer().getStructuredSelection())) {
            getTreeViewer().setSelection(new StructuredSelection(claim), true);
            keepInSight();
        }
    }

    private boolean holdsClaimInHand(IStructuredSelection selection) {
        return selection.toList().contains(presenter.inHand().claim());
    }

    private void tell(IStatus status) {
        boolean refused = status.matches(IStatus.WARNING | IStatus.ERROR);
        getSite().getActionBars().getStatusLineManager().setErrorMessage(refused ? status.getMessage() : null);
    }

    // Where the claims stand as before, only the rows that say something else are drawn again.
    private void follow() {
        TreeViewer tree = getTreeViewer();
        ShownRows before = shown;
        claims.read(presenter.dossier());
        ShownRows now = new ShownRows(claims);
        if (before == null || tree.getInput() != presenter.dossier() || !now.standAs(before) || !take(now, before)) {
            fill(tree);
        } else {
            tree.update(now.changedSince(before).toArray(), null);
        }
        shown = now;
    }

    /** Takes away the rows of claims that are gone and puts in new ones; refuses what moves others. */
    private boolean take(ShownRows now, ShownRows before) {
        List<Claim> made = now.without(before);
        List<Claim> gone = before.without(now);
        if (made.size() + gone.size() > FEW || made.stream().anyMatch(claim -> claims.getParent(claim) != null)) {
            return false;
        }
        TreeViewer tree = getTreeViewer();
        tree.remove(gone.toArray());
        List<Claim> top = claims.top();
        made.forEach(claim -> tree.insert(tree.getInput(), claim, top.indexOf(claim)));
        return true;
    }

    private void fill(TreeViewer tree) {
        if (tree.getInput() == presenter.dossier()) {
            tree.refresh();
        } else {
            tree.setInput(presenter.dossier());
        }
        tree.setExpandedElements(claims.enclosing());
        keepInSight();
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
