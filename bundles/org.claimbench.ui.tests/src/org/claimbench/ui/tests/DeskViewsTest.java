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

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Disposition;
import org.claimbench.model.Stance;
import org.claimbench.product.DeskPerspective;
import org.claimbench.product.VerifyPerspective;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.ui.Author;
import org.claimbench.ui.desk.ClaimsView;
import org.claimbench.ui.desk.ContactsView;
import org.claimbench.ui.desk.SourcesView;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The claims, sources and contacts of all dossiers, without their being open. */
class DeskViewsTest extends WindowTest {

    private static final int DOSSIER = 0;
    private static final int STATEMENT = 2;
    private static final int ASSIGNEE = 5;

    private final IFile chips = DossierFiles.defaultProject().getFile("chips.dossier");
    private final IFile virus = DossierFiles.defaultProject().getFile("virus.dossier");

    @BeforeEach
    void twoDossiers() throws CoreException {
        DossierFiles.ensureOpen(DossierFiles.defaultProject());
        write(DossierBuilder.before("Sales fell by a third. Officials will decide.").claim("Sales fell by a third")
                .evidence("Sales report", Stance.SUPPORTS, "a third").disposition(Disposition.OK, "It says so.")
                .claim("Officials will decide"), chips);
        write(DossierBuilder.before("Nearly 2,000 died.").claim("Nearly 2,000 died")
                .evidence("Sales report", Stance.CONTEXT, "none"), virus);
    }

    @AfterEach
    void leaveTheDesk() throws WorkbenchException {
        PlatformUI.getWorkbench().showPerspective(VerifyPerspective.ID, desk.page().getWorkbenchWindow());
        desk.page().resetPerspective();
    }

    private static void write(DossierBuilder dossier, IFile file) throws CoreException {
        dossier.write(Path.of(file.getLocationURI()));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private Composite view(String id) throws PartInitException {
        desk.page().showView(id);
        Widgets.settle();
        return desk.page().getWorkbenchWindow().getShell();
    }

    private Table claims() throws PartInitException {
        Table table = Widgets.field(view(ClaimsView.ID), "desk.claims", Table.class);
        Composite window = desk.page().getWorkbenchWindow().getShell();
        Widgets.click(Widgets.field(window, "desk.ALL", Button.class));
        Widgets.field(window, "desk.words", Text.class).setText("");
        Widgets.await("three claims", () -> table.getItemCount() == 3);
        return table;
    }

    private static List<String> column(Table table, int column) {
        Widgets.settle();
        return Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList();
    }

    private static void choose(Table table, String words) {
        List<String> statements = column(table, STATEMENT);
        table.setSelection(statements.indexOf(words));
        Event event = new Event();
        event.item = table.getItem(statements.indexOf(words));
        table.notifyListeners(SWT.Selection, event);
        Widgets.settle();
    }

    private void pressEnter(Table table) {
        table.notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.settle();
    }

    @Test
    void allClaimsAreListedAndEachQuestionHasItsAnswer() throws Exception {
        Table table = claims();
        assertEquals(List.of("Nearly 2,000 died", "Officials will decide", "Sales fell by a third"),
                column(table, STATEMENT).stream().sorted().toList());
        Button open = Widgets.field(desk.page().getWorkbenchWindow().getShell(), "desk.OPEN", Button.class);
        assertEquals("Open  2", open.getText());
        desk.picture("desk-claims");
        open.setSelection(true);
        Widgets.click(open);
        assertEquals(List.of("Nearly 2,000 died", "Officials will decide"),
                column(table, STATEMENT).stream().sorted().toList());
        Widgets.field(desk.page().getWorkbenchWindow().getShell(), "desk.words", Text.class).setText("2,000");
        assertEquals(List.of("Nearly 2,000 died"), column(table, STATEMENT));
    }

    @Test
    void enterOpensTheDossierAtTheClaim() throws Exception {
        Table table = claims();
        choose(table, "Officials will decide");
        pressEnter(table);
        assertEquals("chips.dossier", desk.editor().getTitle());
        assertEquals("Officials will decide", Objects.requireNonNull(desk.editor().presenter()).claim().restatement());
        desk.picture("desk-claims-opened");
    }

    @Test
    void whatIsDoneInTheEditorIsListedBeforeItIsSaved() throws Exception {
        Table table = claims();
        choose(table, "Nearly 2,000 died");
        pressEnter(table);
        Widgets.press(desk.text(), '2', '2');
        assertTrue(desk.editor().isDirty());
        Widgets.await("the finding in the list", () -> column(table, 3).contains("Change"));
        desk.page().closeAllEditors(false);
        Widgets.await("what the file says", () -> !column(table, 3).contains("Change"));
    }

    @Test
    void aClaimIsTakenOnWithoutOpeningItsDossier() throws Exception {
        Table table = claims();
        choose(table, "Nearly 2,000 died");
        table.setFocus();
        PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.claimbench.ui.desk.assignToMe", null);
        Widgets.await("the assignee in the list", () -> column(table, ASSIGNEE).contains(Author.name()));
        assertEquals(Author.name(),
                new DossierSession(DossierFiles.path(virus)).dossier().getClaims().get(0).getAssignee());
        assertFalse(Arrays.stream(desk.page().getEditorReferences()).findAny().isPresent());
    }

    @Test
    void aDossierThatGoesTakesItsClaimsAlong() throws Exception {
        Table table = claims();
        virus.delete(true, null);
        Widgets.await("two claims", () -> table.getItemCount() == 2);
        assertFalse(column(table, DOSSIER).contains("virus"));
    }

    @Test
    void aSourceOfTwoDossiersIsListedOnceWithAllThatRestsOnIt() throws Exception {
        Table sources = Widgets.field(view(SourcesView.ID), "desk.sources", Table.class);
        Widgets.await("one source", () -> sources.getItemCount() == 1);
        TableItem source = sources.getItem(0);
        Widgets.settle();
        assertEquals(List.of("Sales report", "2", "0", "2"), List.of(source.getText(0), source.getText(1),
                source.getText(2), source.getText(3)));
        Table resting = Widgets.field(desk.page().getWorkbenchWindow().getShell(), "desk.resting", Table.class);
        assertEquals(2, resting.getItemCount());
        desk.picture("desk-sources");
    }

    @Test
    void whoIsAskedInTheTextIsDueOnTheDesk() throws Exception {
        desk.open(chips);
        desk.text().setCaretOffset(3);
        Widgets.press(desk.text(), 'k', 'k');
        desk.name("whom", "The press office");
        desk.write("until", "2020-02-18 18:00");
        desk.click("noteContact");
        Table contacts = Widgets.field(view(ContactsView.ID), "desk.contacts", Table.class);
        Widgets.await("one contact", () -> contacts.getItemCount() == 1);
        assertNotNull(contacts.getItem(0).getImage(0));
        assertEquals(List.of("The press office"), column(contacts, 1));
        desk.picture("desk-contacts");
    }

    @Test
    void theDeskSeesHowFarItIs() throws Exception {
        PlatformUI.getWorkbench().showPerspective(DeskPerspective.ID, desk.page().getWorkbenchWindow());
        Composite window = desk.page().getWorkbenchWindow().getShell();
        Label items = Widgets.field(window, "desk.coverage", Label.class);
        Widgets.await("four items or more", () -> !items.getText().endsWith(" 0"));
        Table people = Widgets.field(window, "desk.people", Table.class);
        Widgets.await("one line, for nobody", () -> column(people, 0).equals(List.of("Nobody yet")));
        assertEquals("2", people.getItem(0).getText(1));
        Combo which = Widgets.field(window, "desk.which", Combo.class);
        assertEquals(3, which.getItemCount());
        desk.picture("desk-progress");
        which.select(2);
        Widgets.click(which);
        assertEquals("1", people.getItem(0).getText(1));
    }
}
