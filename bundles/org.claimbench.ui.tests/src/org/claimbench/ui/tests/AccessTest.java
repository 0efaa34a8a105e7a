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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.claimbench.core.commands.AddRevision;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.documents.AddDocumentWizard;
import org.claimbench.ui.editor.inspector.InspectorView;
import org.claimbench.ui.editor.revision.NewRevisionWizard;
import org.claimbench.ui.editor.wizard.NewDossierWizard;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who hears the screen is told what every control is, and the keyboard comes everywhere and away again. */
class AccessTest extends WindowTest {

    private static final int PAGES = 6;
    private static final int MOST_STEPS = 200;

    @TempDir
    private Path folder;
    private final Set<String> unnamed = new HashSet<>();
    private DossierEditor editor;
    private DossierPresenter presenter;

    @BeforeEach
    void aDossierWithWork() {
        List<String> words = new ArrayList<>();
        editor = desk.newDossier(Desks.text(12, words), "access", "2020-02-18T12:00-05:00", false);
        presenter = Objects.requireNonNull(editor.presenter());
        Desks.work(presenter, words);
        presenter.inHand().take(presenter.dossier().getClaims().get(3));
        Widgets.settle();
    }

    private Shell window() {
        return desk.page().getWorkbenchWindow().getShell();
    }

    private CTabFolder pages() {
        return Widgets.all(window(), CTabFolder.class).stream().filter(folder -> folder.getItemCount() == PAGES
                && "Text".equals(folder.getItem(0).getText())).findFirst().orElseThrow();
    }

    private Composite inspector() {
        InspectorView view = (InspectorView) Objects.requireNonNull(desk.page().findView(InspectorView.ID));
        return (Composite) view.getCurrentPage().getControl();
    }

    private void look(String place, Composite root) {
        List<Control> wanted = Widgets.all(root, Control.class).stream().filter(SpokenName::isWanted).toList();
        assertTrue(!wanted.isEmpty(), place);
        wanted.stream().filter(control -> SpokenName.of(control).isBlank())
                .forEach(control -> unnamed.add(place + ": " + control + " " + control.getData(Widgets.KEY)));
    }

    @Test
    void everyControlOfThePagesHasAName() {
        for (String page : Arrays.stream(pages().getItems()).map(item -> item.getText()).toList()) {
            editor.turnTo(page);
            Widgets.settle();
            look(page, pages());
        }
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void everyControlOfTheInspectorHasAName() {
        look("inspector", inspector());
        desk.click("search");
        look("search", inspector());
        desk.click("ask");
        look("ask", inspector());
        desk.write("rationale", "It *is* so.");
        desk.click("preview");
        look("preview", inspector());
        presenter.inHand().take(null);
        Widgets.settle();
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void everyControlOfTheSheetsHasAName() {
        Widgets.press(desk.text(), 'z', 'z');
        look("triage", pages());
        escape(Widgets.field(window(), "triage", Table.class));
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1 | SWT.MOD2, 'H'));
        look("handover", pages());
        Document document = presenter.dossier().getDocuments().get(0);
        presenter.session().execute(new AddRevision(document, "Another text.", DossierBuilder.NOW));
        presenter.documents().look(document.getRevisions().get(0));
        Widgets.settle();
        look("earlier", pages());
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void theSheetOfASourceHasNamesAndTabGoesThroughIt() throws IOException {
        Path notice = Files.writeString(folder.resolve("notice.txt"), "Firm 3 has 1,021 people at work, it says.");
        Claim claim = Objects.requireNonNull(presenter.inHand().claim());
        int before = claim.getEvidence().size();
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {new String[] {notice.toString()}},
                new Transfer[] {FileTransfer.getInstance()});
        clipboard.dispose();
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1, 'V'));
        Widgets.await("the evidence", () -> claim.getEvidence().size() > before);
        Widgets.press(desk.text(), 'q', 'q');
        Widgets.await("the text of the source", () -> Widgets.all(window(), StyledText.class).stream()
                .anyMatch(one -> "excerptText".equals(one.getData(Widgets.KEY)) && one.getCharCount() > 0));
        look("excerpt", pages());
        assertEquals(Set.of(), unnamed);
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Control focus = Objects.requireNonNull(Display.getCurrent().getFocusControl());
            visited.add(String.valueOf(focus.getData(Widgets.KEY)));
            assertTrue(focus.traverse(SWT.TRAVERSE_TAB_NEXT), focus::toString);
            Widgets.settle();
        }
        assertEquals(List.of("excerptText", "takeWords", "backToText"), visited);
    }

    @Test
    void everyControlOfTheWizardsHasAName() {
        look("new dossier", new NewDossierWizard(shell -> List.of()));
        look("add document", new AddDocumentWizard(presenter, shell -> List.of()));
        look("new revision", new NewRevisionWizard(Objects.requireNonNull(presenter.newRevision()),
                shell -> List.of()));
        assertEquals(Set.of(), unnamed);
    }

    private void look(String place, IWizard wizard) {
        WizardDialog dialog = new WizardDialog(window(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Widgets.settle();
        for (int i = 0; i < wizard.getPages().length; i++) {
            look(place + " " + i, (Composite) wizard.getPages()[i].getControl());
            if (i == 0) {
                Widgets.field(dialog.getShell(), "text", Text.class).setText("Chips\n\nFirm 1 sold some.");
                Widgets.settle();
            }
            if (i + 1 < wizard.getPages().length) {
                dialog.showPage(wizard.getPages()[i + 1]);
                Widgets.settle();
            }
        }
        dialog.close();
        Widgets.settle();
    }

    private static void escape(Control control) {
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        escape.doit = true;
        control.notifyListeners(SWT.Traverse, escape);
        Widgets.settle();
    }

    /** Whether Tab would lead on from a control that has the focus. */
    private static boolean leadsOn(Control control, int direction) {
        Event tab = new Event();
        tab.detail = direction;
        // A text of several lines would take Tab as a letter.
        tab.doit = !(control instanceof Text) || (control.getStyle() & SWT.MULTI) == 0;
        control.notifyListeners(SWT.Traverse, tab);
        return tab.doit;
    }

    @Test
    void noFieldKeepsTheTab() {
        for (Composite place : List.of(inspector(), pages())) {
            for (Text text : Widgets.all(place, Text.class)) {
                assertTrue(leadsOn(text, SWT.TRAVERSE_TAB_NEXT), () -> "forward from " + text.getData(Widgets.KEY));
                assertTrue(leadsOn(text, SWT.TRAVERSE_TAB_PREVIOUS), () -> "back from " + text.getData(Widgets.KEY));
            }
        }
        assertTrue(leadsOn(desk.text(), SWT.TRAVERSE_TAB_NEXT));
    }

    @Test
    void tabGoesThroughTheInspectorFromTopToBottom() {
        Composite inspector = inspector();
        desk.field("restatement"); // the view takes the focus there when it becomes active
        Widgets.field(inspector, "type", Combo.class).setFocus();
        Widgets.settle();
        List<Control> visited = new ArrayList<>();
        Control focus = Display.getCurrent().getFocusControl();
        while (focus != null && isIn(inspector, focus) && !visited.contains(focus) && visited.size() < MOST_STEPS) {
            visited.add(focus);
            assertTrue(focus.traverse(SWT.TRAVERSE_TAB_NEXT), focus::toString);
            Widgets.settle();
            focus = Display.getCurrent().getFocusControl();
        }
        List<Control> wanted = new ArrayList<>(Widgets.all(inspector, Control.class).stream()
                .filter(control -> SpokenName.isWanted(control) && control.isEnabled()).toList());
        wanted.removeAll(visited);
        assertEquals(List.of(), wanted.stream().map(AccessTest::describe).toList());
        for (int i = 1; i < visited.size(); i++) {
            Control before = visited.get(i - 1);
            Control after = visited.get(i);
            assertTrue(isBehind(before, after) || i == visited.size() - 1 && isAbove(after, before),
                    () -> describe(after) + " comes after " + describe(before));
        }
    }

    private static boolean isIn(Composite root, Control control) {
        for (Control one = control; one != null; one = one.getParent()) {
            if (one == root) {
                return true;
            }
        }
        return false;
    }

    private static Point place(Control control) {
        return control.toDisplay(0, 0);
    }

    private static boolean isAbove(Control one, Control other) {
        return place(one).y + one.getSize().y / 2 < place(other).y;
    }

    private static boolean isBehind(Control before, Control after) {
        return isAbove(before, after) || !isAbove(after, before) && place(after).x > place(before).x;
    }

    private static String describe(Control control) {
        return control.getClass().getSimpleName() + " " + SpokenName.of(control);
    }
}
