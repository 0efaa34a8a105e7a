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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.Revision;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Outcome;
import org.claimbench.testkit.LargeDossier;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

/** All claims of a dossier on one page: found, put in order, changed in place, and back to the text. */
class ClaimsPageTest extends WindowTest {

    private static final int FINDING = 1;
    private static final int NUMBER = 2;
    private static final int STATEMENT = 3;
    private static final int ASSIGNEE = 6;

    private DossierPresenter presenter;

    private Composite window() {
        return desk.page().getWorkbenchWindow().getShell();
    }

    private Table table() {
        return Widgets.field(window(), "claims", Table.class);
    }

    private String counts() {
        return Widgets.field(window(), "claims.counts", Label.class).getText();
    }

    private List<String> column(int column) {
        return Arrays.stream(table().getItems()).map((TableItem item) -> item.getText(column)).toList();
    }

    private void turnToClaims(DossierEditor editor) {
        editor.turnTo("Claims");
        Widgets.settle();
    }

    /** Opens the claims page of a dossier with as many claims as asked, in every finding and state. */
    private DossierEditor open(int claims) {
        List<String> words = new ArrayList<>();
        String text = Desks.text(claims, words);
        DossierEditor editor = desk.newDossier(text, "claims" + claims, "2020-02-18T12:00-05:00", false);
        presenter = Objects.requireNonNull(editor.presenter());
        Desks.work(presenter, words);
        turnToClaims(editor);
        return editor;
    }

    private void select(int... rows) {
        table().setSelection(rows);
        Event event = new Event();
        event.item = table().getItem(rows[0]);
        event.widget = table();
        table().notifyListeners(SWT.Selection, event);
        Widgets.await("the claim in hand", () -> presenter.inHand().claim() == claim(rows[0]));
    }

    private Claim claim(int row) {
        int number = Integer.parseInt(table().getItem(row).getText(NUMBER));
        return presenter.dossier().getClaims().stream().filter(one -> presenter.numberOf(one) == number).findFirst()
                .orElseThrow();
    }

    private void group(int index) {
        Combo combo = Widgets.field(window(), "claims.group", Combo.class);
        combo.select(index);
        Widgets.click(combo);
    }

    private void only(String word) {
        Button button = Widgets.field(window(), "claims.only." + word, Button.class);
        button.setSelection(!button.getSelection());
        Widgets.click(button);
    }

    private void filter(String words) {
        Widgets.field(window(), "claims.words", Text.class).setText(words);
        Widgets.settle();
    }

    /** Goes down a menu that the person opened, by the beginnings of its entries. */
    private static void choose(Menu top, String... path) {
        Menu menu = top;
        for (String words : path) {
            menu.notifyListeners(SWT.Show, new Event());
            MenuItem item = Arrays.stream(menu.getItems()).filter(one -> one.getText().startsWith(words)).findFirst()
                    .orElseThrow(() -> new AssertionError("No entry " + words));
            if (item.getMenu() == null) {
                item.setSelection(true);
                item.notifyListeners(SWT.Selection, new Event());
            } else {
                menu = item.getMenu();
            }
        }
        Widgets.settle();
    }

    /** Presses F2 in the table, types into the cell and presses Enter. */
    private void editInPlace(String words) {
        Widgets.press(table(), SWT.F2, (char) 0);
        Text cell = Widgets.only(table(), Text.class);
        assertTrue(cell.isVisible());
        cell.setText(words);
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.settle();
    }

    @Test
    void withoutClaimsThePageSaysHowToMakeOne() {
        DossierEditor editor = desk.newDossier("Chips\n\nSales fell.", "empty", "2020-02-18T12:00-05:00", false);
        turnToClaims(editor);
        assertFalse(table().isVisible());
        assertTrue(Widgets.all(window(), Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().startsWith("No claims yet. On the text page")));
        assertEquals("0 of 0 claims, 0 selected", counts());
        desk.picture("claims-page-empty");
    }

    @Test
    void claimsAreSortedFilteredAndGrouped() {
        open(12);
        assertEquals("12 of 12 claims, 0 selected", counts());
        assertEquals(List.of("1", "2", "3"), column(NUMBER).subList(0, 3));
        desk.picture("claims-page");
        table().getColumn(NUMBER).notifyListeners(SWT.Selection, new Event());
        Widgets.settle();
        assertEquals(List.of("12", "11", "10"), column(NUMBER).subList(0, 3));
        choose(Widgets.field(window(), "claims.view", Button.class).getMenu(), "Sort by", "Finding");
        assertEquals("OK", column(FINDING).get(0));
        assertEquals("No finding yet", column(FINDING).get(11));
        only("Change");
        assertEquals(List.of("Change"), column(FINDING).stream().distinct().toList());
        only("Query");
        assertEquals(List.of("Change", "Query"), column(FINDING).stream().distinct().toList());
        filter("no such words");
        assertFalse(table().isVisible());
        desk.picture("claims-page-none-fits");
        filter("");
        only("Change");
        only("Query");
        group(1);
        assertEquals(List.of("Returned  1", "Draft  8", "Approval stale  1", "Submitted  1", "Approved  1"),
                column(0).stream().filter(text -> text.contains("  ")).toList());
        desk.picture("claims-page-groups");
        table().setSelection(2);
        table().notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.settle();
        assertEquals(17 - 8, table().getItemCount());
    }

    @Test
    void cellsAreEditedInPlaceAndSeveralClaimsAtOnceEachAsOneStep() {
        open(12);
        select(3);
        String before = table().getItem(3).getText(STATEMENT);
        editInPlace("Sales of chips fell by a third.");
        assertEquals("Sales of chips fell by a third.", table().getItem(3).getText(STATEMENT));
        assertEquals("Sales of chips fell by a third.", claim(3).getRestatement());
        desk.press(table(), ActionFactory.UNDO);
        assertEquals(before, table().getItem(3).getText(STATEMENT));
        select(4, 5, 6);
        choose(table().getMenu(), "Assign to", "Ada Lovelace");
        assertEquals(List.of("Ada Lovelace", "Ada Lovelace", "Ada Lovelace"), column(ASSIGNEE).subList(4, 7));
        assertEquals(3, table().getSelectionCount());
        desk.press(table(), ActionFactory.UNDO);
        assertFalse(column(ASSIGNEE).subList(4, 7).equals(List.of("Ada Lovelace", "Ada Lovelace", "Ada Lovelace")));
        Widgets.press(table(), SWT.MOD1, 'c', 'c');
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertNotNull(copied);
        assertEquals(4, copied.lines().count());
        assertTrue(copied.startsWith("State\tFinding\tNo.\tStatement"), copied);
    }

    @Test
    void aDigitDecidesAndEnterLeadsToTheWords() {
        DossierEditor editor = open(12);
        only("No finding yet");
        int undecided = table().getItemCount();
        select(0);
        Claim chosen = claim(0);
        Widgets.press(table(), '2', '2');
        assertEquals("Change", Outcome.of(chosen).label());
        assertEquals(undecided - 1, table().getItemCount());
        only("No finding yet");
        select(7);
        Claim shown = claim(7);
        table().notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.settle();
        assertEquals("Text", activePage());
        assertEquals(shown, presenter.inHand().claim());
        assertEquals(shown.getAnchors().get(0).getStart(), editor.selection().x);
    }

    private String activePage() {
        return Widgets.all(window(), CTabFolder.class).stream()
                .filter(folder -> Arrays.stream(folder.getItems()).anyMatch(item -> item.getText().equals("Claims")))
                .map(folder -> folder.getSelection().getText()).findFirst().orElseThrow();
    }

    @Test
    void columnsAreChosen() {
        open(12);
        Menu view = Widgets.field(window(), "claims.view", Button.class).getMenu();
        choose(view, "Columns", "Tags");
        choose(view, "Columns", "Type");
        assertTrue(table().getColumn(12).getWidth() > 0);
        assertEquals(0, table().getColumn(4).getWidth());
        choose(view, "Columns", "The usual columns");
        assertEquals(0, table().getColumn(12).getWidth());
        assertTrue(table().getColumn(4).getWidth() > 0);
    }

    @Test
    void fortyAndFiveHundredLookWell() {
        open(40);
        select(16);
        group(1);
        desk.picture("claims-page-40");
        open(500);
        select(300);
        desk.picture("claims-page-500");
        assertEquals("500 of 500 claims, 1 selected", counts());
    }

    @Test
    void twoThousandAreListedFilteredAndChanged() throws Exception {
        DossierFiles.ensureOpen(DossierFiles.defaultProject());
        IFile file = DossierFiles.defaultProject().getFile("many.dossier");
        Dossier large = LargeDossier.of(2_000);
        // No article is a single line of a megabyte.
        Revision text = large.getDocuments().get(0).currentRevision();
        text.setText(text.getText().replace(". ", ".\n"));
        DossierSession.forNew(DossierFiles.path(file), large).save();
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        DossierEditor editor = desk.open(file);
        presenter = Objects.requireNonNull(editor.presenter());
        turnToClaims(editor);
        assertEquals(2_000, table().getItemCount());
        filter("vendor 99");
        table().getColumn(STATEMENT).notifyListeners(SWT.Selection, new Event());
        Widgets.settle();
        group(1);
        filter("");
        group(0);
        assertEquals(2_000, table().getItemCount());
        select(5);
        editInPlace("Vendor 5 shipped nothing.");
        assertEquals("Vendor 5 shipped nothing.",
                Objects.requireNonNull(presenter.inHand().claim()).getRestatement());
        desk.picture("claims-page-2000");
    }

    @Test
    void severalAreDecidedAtOnceAndCited() {
        open(40);
        select(0, 2, 3);
        List<Claim> chosen = List.of(claim(0), claim(2), claim(3));
        Widgets.press(table(), '6', '6');
        assertEquals(List.of("Cut", "Cut", "Cut"), chosen.stream().map(one -> Outcome.of(one).label()).toList());
        presenter.session().undo();
        choose(table().getMenu(), "Decide", "Query");
        assertEquals(List.of("Query", "Query", "Query"), chosen.stream().map(one -> Outcome.of(one).label()).toList());
        choose(table().getMenu(), "Copy as citation");
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        String copied = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertEquals(3, copied.lines().count());
        assertTrue(copied.startsWith('“' + chosen.get(0).getAnchors().get(0).getExact() + "” Chips, "), copied);
        assertTrue(copied.contains("Finding: Query ("), copied);
    }
}
