/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.commands.SetDeadline;
import org.claimbench.model.Disposition;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;

/** News in ten minutes: what is open is dealt with in the place of the text, a key a line; then a note is left. */
class TriageInTheWindowTest extends WindowTest {

    private static final String TEXT = """
            A rule for chips

            Sales fell by 3 percent in May. It is a sad day. The plant near the river is closed. The maker denies that \
            it lost orders. Nobody asked the union. More than 2,000 people work there.""";

    private final DossierPresenter presenter = Objects.requireNonNull(
            desk.newDossier(TEXT, "triage", "2020-02-18T12:00-05:00", false).presenter());

    private Shell shell() {
        return desk.page().getWorkbenchWindow().getShell();
    }

    private Table table() {
        return Widgets.field(shell(), "triage", Table.class);
    }

    private static List<String> lines(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }

    private static void choose(Table table, String words) {
        int index = lines(table).indexOf(words);
        assertTrue(index >= 0, () -> words + " is not in " + lines(table));
        table.setSelection(index);
        table.notifyListeners(SWT.Selection, new Event());
        Widgets.settle();
    }

    @Test
    void aLineAKey() {
        presenter.session().execute(new SetDeadline(presenter.dossier(), OffsetDateTime.now().plusMinutes(11)));
        desk.mark("Sales fell by 3 percent in May");
        desk.mark("The plant near the river is closed");
        Widgets.await("the reading of the text", () -> presenter.document().isRead());
        Widgets.press(desk.text(), 'z', 'z');
        Table table = table();
        assertTrue(table.isFocusControl());
        assertEquals("Sales fell by 3 percent in May", lines(table).get(0));
        desk.picture("triage");
        choose(table, "It is a sad day.");
        Widgets.press(table, 'o', 'o');
        assertFalse(lines(table).contains("It is a sad day."));
        choose(table, "Sales fell by 3 percent in May");
        Widgets.press(table, '2', '2');
        assertEquals(Disposition.CHANGE, presenter.dossier().getClaims().get(0).getFinding().getDisposition());
        choose(table, "Nobody asked the union.");
        table.notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.settle();
        assertTrue(table.isDisposed());
        assertEquals("Nobody asked the union.", desk.text().getSelectionText());
    }

    @Test
    void theNoteIsCopiedAndShown() {
        desk.mark("The plant near the river is closed");
        Widgets.await("the reading of the text", () -> presenter.document().isRead());
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1 | SWT.MOD2, 'H'));
        StyledText note = Widgets.field(shell(), "handover", StyledText.class);
        assertTrue(note.getText().contains("- Claim 1: The plant near the river is closed"), note.getText());
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        assertEquals(note.getText(), clipboard.getContents(TextTransfer.getInstance()));
        clipboard.dispose();
        desk.picture("handover");
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        escape.doit = true;
        note.notifyListeners(SWT.Traverse, escape);
        Widgets.settle();
        assertTrue(note.isDisposed());
        assertTrue(desk.text().isFocusControl());
    }
}
