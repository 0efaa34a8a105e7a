/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A dialog that shows what differs and lets the person choose. */
record ChoiceDialog(Shell shell) {

    /** The one that is on the screen, or comes there soon. */
    static ChoiceDialog await(String title) {
        Widgets.await("the dialog “" + title + "”", () -> open(title));
        return new ChoiceDialog(shells(title).get(0));
    }

    static boolean open(String title) {
        return !shells(title).isEmpty();
    }

    private static List<Shell> shells(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && title.equals(shell.getText())).toList();
    }

    /** The cells of a line of the list. */
    List<String> line(int index) {
        Table table = Widgets.only(shell, Table.class);
        TableItem item = table.getItem(index);
        return IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).toList();
    }

    void choose(String choice) {
        Widgets.click(Widgets.field(shell, choice, Button.class));
    }

    void picture(String name) {
        // A new window is painted once before it is on the screen.
        Widgets.awaitPainting(shell);
        Desk.picture(shell, name);
    }
}
