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
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.util.Objects;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Undo, redo and save by their keys, in the text and in the fields, and what the tab says meanwhile. */
class UndoInTheWindowTest extends WindowTest {

    private static final String WORDS = "Sales fell by a third";
    private static final String STATEMENT = "Sales of chips fell by 33 percent.";
    private static final String CLEAN = "undo.dossier";
    private static final String DIRTY = "*undo.dossier";

    private final IFile file = DossierFiles.defaultProject().getFile(CLEAN);
    private DossierEditor editor;
    private DossierPresenter presenter;

    @BeforeEach
    void openADossier() {
        editor = desk.newDossier("Chips\n\n" + WORDS + " in May. Officials will decide.", "undo",
                "2020-02-18T12:00-05:00", false);
        presenter = Objects.requireNonNull(editor.presenter());
        assertEquals(CLEAN, desk.tab(file));
    }

    @Test
    void stepsAreUndoneAndRedoneFromTheText() {
        desk.mark(WORDS);
        assertEquals(DIRTY, desk.tab(file));
        desk.type("restatement", STATEMENT);

        inTheText(ActionFactory.UNDO);
        assertEquals(WORDS, desk.read("restatement"));
        assertEquals(DIRTY, desk.tab(file));
        inTheText(ActionFactory.UNDO);
        assertEquals(0, presenter.marks().all().size());
        assertEquals(CLEAN, desk.tab(file));
        inTheText(ActionFactory.UNDO);
        assertEquals(CLEAN, desk.tab(file));

        inTheText(ActionFactory.REDO);
        assertEquals(1, presenter.marks().all().size());
        assertEquals(DIRTY, desk.tab(file));
        inTheText(ActionFactory.REDO);
        assertEquals(STATEMENT, desk.read("restatement"));
        inTheText(ActionFactory.REDO);
        assertEquals(STATEMENT, desk.read("restatement"));
        assertEquals(DIRTY, desk.tab(file));
    }

    @Test
    void stepsAreUndoneAndRedoneFromAField() {
        desk.mark(WORDS);
        Text statement = desk.type("restatement", STATEMENT);

        desk.press(statement, ActionFactory.UNDO);
        assertEquals(WORDS, statement.getText());
        desk.press(statement, ActionFactory.REDO);
        assertEquals(STATEMENT, statement.getText());
        desk.press(statement, ActionFactory.UNDO);
        desk.press(statement, ActionFactory.UNDO);
        assertEquals(0, presenter.marks().all().size());
        assertNull(presenter.inHand().claim());
        assertEquals(CLEAN, desk.tab(file));

        desk.press(Display.getCurrent().getFocusControl(), ActionFactory.REDO);
        assertEquals(1, presenter.marks().all().size());
        assertEquals(WORDS, desk.read("restatement"));
        assertEquals(DIRTY, desk.tab(file));
    }

    @Test
    void aDeletedClaimComesBackIntoTheHand() {
        desk.mark(WORDS);
        desk.type("restatement", STATEMENT);
        desk.page().activate(editor);
        Widgets.press(desk.text(), SWT.DEL, SWT.DEL);
        assertEquals(0, presenter.marks().all().size());
        inTheText(ActionFactory.UNDO);
        assertEquals(1, presenter.marks().all().size());
        assertEquals(STATEMENT, desk.read("restatement"));
    }

    @Test
    void fieldsThatFollowOneAnotherAreStepsOfTheirOwn() {
        desk.mark(WORDS);
        desk.type("restatement", STATEMENT);
        desk.type("asOf", "2020-05");
        Text why = desk.type("rationale", "The report says so.");

        desk.press(why, ActionFactory.UNDO);
        assertEquals("", desk.read("rationale"));
        assertEquals("2020-05", desk.read("asOf"));
        desk.press(desk.field("restatement"), ActionFactory.UNDO);
        assertEquals(STATEMENT, desk.read("restatement"));
        assertEquals("", desk.read("asOf"));
    }

    @Test
    void whatWasSavedCanBeUndoneAndIsUnsavedThen() throws Exception {
        desk.mark(WORDS);
        desk.type("restatement", STATEMENT);
        save();
        String saved = stored();

        inTheText(ActionFactory.UNDO);
        assertEquals(WORDS, desk.read("restatement"));
        assertEquals(DIRTY, desk.tab(file));
        assertEquals(saved, stored());
        inTheText(ActionFactory.REDO);
        assertEquals(CLEAN, desk.tab(file));

        inTheText(ActionFactory.UNDO);
        save();
        assertEquals(saved.replace(STATEMENT, WORDS), stored());
    }

    private void inTheText(ActionFactory command) {
        desk.page().activate(editor);
        desk.press(desk.text(), command);
    }

    private void save() {
        inTheText(ActionFactory.SAVE);
        Widgets.await("the save", () -> CLEAN.equals(desk.tab(file)));
    }

    private String stored() throws Exception {
        return Files.readString(DossierFiles.path(file));
    }
}
