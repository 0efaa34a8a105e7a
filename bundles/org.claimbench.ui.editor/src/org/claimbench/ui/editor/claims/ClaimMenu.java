/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import java.util.List;

import org.claimbench.presentation.claims.ClaimRow;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

/** What can be done with the selected claims, all at once and as one step. */
final class ClaimMenu {

    private final ClaimTable table;
    private final ClaimChoices choices;
    private final ClaimKeys keys;

    ClaimMenu(ClaimTable table, ClaimChoices choices, ClaimKeys keys) {
        this.table = table;
        this.choices = choices;
        this.keys = keys;
    }

    /** Makes it the table's menu. */
    void hang() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.table().setMenu(menu.createContextMenu(table.table()));
    }

    private void fill(IMenuManager menu) {
        List<ClaimRow> rows = table.selected();
        if (rows.isEmpty()) {
            return;
        }
        menu.add(Actions.of(Messages.Claims_show, keys::open));
        menu.add(Actions.of(Messages.Claims_edit, table::edit));
        menu.add(new Separator());
        choices.fill(menu, rows.stream().map(ClaimRow::claim).toList());
        menu.add(new Separator());
        menu.add(Actions.of(Messages.Claims_copy, keys::copyTable));
        menu.add(Actions.of(Messages.Claims_copyMarkdown, keys::copyMarkdown));
        menu.add(Actions.of(Messages.Claims_copyCitation, keys::copyCitation));
    }
}
