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
import java.util.function.Consumer;

import org.claimbench.model.Claim;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.claims.ClaimChoices;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.events.KeyListener;

/** The digits and the menu of the outline: they mean all claims that are selected, as on the page of all claims. */
final class OutlineActions {

    private final TreeViewer tree;
    private final ClaimChoices choices;

    OutlineActions(TreeViewer tree, DossierPresenter presenter, Consumer<IStatus> told) {
        this.tree = tree;
        this.choices = new ClaimChoices(tree.getTree(), presenter, told);
    }

    /** Hangs them on the tree. */
    void hang() {
        tree.getTree().addKeyListener(KeyListener.keyPressedAdapter(event -> choices.pressed(event, selected())));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
    }

    private void fill(IMenuManager menu) {
        List<Claim> claims = selected();
        if (!claims.isEmpty()) {
            choices.fill(menu, claims);
        }
    }

    private List<Claim> selected() {
        return tree.getStructuredSelection().stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
    }
}
