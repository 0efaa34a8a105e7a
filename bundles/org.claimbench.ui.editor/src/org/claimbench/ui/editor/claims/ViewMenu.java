/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import org.claimbench.presentation.claims.ClaimColumn;
import org.claimbench.presentation.claims.ClaimsPresenter;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.widgets.Named;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;

/** How the table looks: its order and its columns, for the keyboard too. */
final class ViewMenu {

    private final ClaimTable table;
    private final ClaimsPresenter claims;

    ViewMenu(ClaimTable table, ClaimsPresenter claims) {
        this.table = table;
        this.claims = claims;
    }

    /** Lets a button open it. */
    void hang(Button button) {
        Named.give(button, "claims.view", Messages.Claims_viewName); //$NON-NLS-1$
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fill);
        Menu menu = manager.createContextMenu(button);
        button.setMenu(menu);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            Point below = button.toDisplay(0, button.getSize().y);
            menu.setLocation(below);
            menu.setVisible(true);
        }));
    }

    private void fill(IMenuManager menu) {
        IMenuManager order = new MenuManager(Messages.Claims_sortBy);
        IMenuManager columns = new MenuManager(Messages.Claims_columns);
        for (ClaimColumn column : ClaimColumn.values()) {
            order.add(Actions.choice(column.title(), column == claims.sorted(), () -> sort(column)));
            IAction shown = Actions.check(column.title(), ChosenColumns.shows(column), () -> turn(column));
            shown.setEnabled(ChosenColumns.canHide(column));
            columns.add(shown);
        }
        order.add(new Separator());
        order.add(Actions.check(Messages.Claims_descending, claims.descending(), () -> table.sortBy(claims.sorted())));
        columns.add(new Separator());
        columns.add(Actions.of(Messages.Claims_usualColumns, () -> {
            ChosenColumns.reset();
            table.showColumns();
        }));
        menu.add(order);
        menu.add(columns);
    }

    private void sort(ClaimColumn column) {
        if (column != claims.sorted()) {
            table.sortBy(column);
        }
    }

    private void turn(ClaimColumn column) {
        ChosenColumns.show(column, !ChosenColumns.shows(column));
        table.showColumns();
    }
}
