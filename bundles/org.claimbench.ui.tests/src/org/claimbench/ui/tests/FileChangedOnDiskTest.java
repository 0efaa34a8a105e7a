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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.inspector.InspectorView;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else changes the file of an open dossier. */
class FileChangedOnDiskTest extends WindowTest {

    private static final String WORDS = "Sales fell by a third";
    private static final String MINE = "Sales of chips fell by 33 percent in May.";
    private static final String THEIRS = "Sales fell by a third, says the ministry.";
    private static final String CHOICE = "The file was changed";

    private final IFile file = DossierFiles.defaultProject().getFile("shared.dossier");
    private DossierEditor editor;

    @BeforeEach
    void openADossier() {
        editor = desk.newDossier("Chips\n\n" + WORDS + " in May. Officials will decide.", "shared",
                "2020-02-18T12:00-05:00", false);
        desk.mark(WORDS);
        save();
        Widgets.await("the save", () -> file.getName().equals(desk.tab(file)));
    }

    private void save() {
        desk.page().activate(editor);
        desk.press(desk.text(), ActionFactory.SAVE);
    }

    private Path path() throws CoreException {
        return DossierFiles.path(file);
    }

    private void theirs() throws CoreException, IOException {
        String text = Files.readString(path());
        Files.writeString(path(), text.replace("<restatement>" + WORDS + "<", "<restatement>" + THEIRS + "<"));
    }

    /** Goes to another part of the window and comes back. */
    private void comeBack() throws CoreException {
        desk.page().showView(InspectorView.ID);
        Widgets.settle();
        desk.page().activate(editor);
        Widgets.settle();
    }

    @Test
    void withoutUnsavedChangesTheirsIsShown() throws Exception {
        theirs();
        comeBack();
        assertFalse(ChoiceDialog.open(CHOICE));
        assertEquals(THEIRS, desk.read("restatement"));
        assertEquals(file.getName(), desk.tab(file));
    }

    @Test
    void anotherTextIsShownWithItsMarks() throws Exception {
        Files.writeString(path(), Files.readString(path()).replace("Officials will decide.", "Nobody will decide."));
        comeBack();
        assertTrue(desk.text().getText().endsWith("Nobody will decide."));
        desk.mark("Nobody will decide");
        assertEquals("Nobody will decide", desk.read("restatement"));
        desk.picture("reloaded");
    }

    @Test
    void savingAsksAndOverwritesOnlyWhenToldTo() throws Exception {
        desk.type("restatement", MINE);
        theirs();
        save();
        ChoiceDialog dialog = ChoiceDialog.await(CHOICE);
        assertEquals(List.of("Claim 1: " + MINE, "statement", THEIRS, MINE), dialog.line(0));
        assertTrue(Files.readString(path()).contains(THEIRS));
        dialog.picture("file-changed");
        dialog.choose("keepMine");
        assertTrue(Files.readString(path()).contains(MINE));
        assertEquals(file.getName(), desk.tab(file));
    }

    @Test
    void comingBackAsksAndTakesTheirs() throws Exception {
        desk.type("restatement", MINE);
        theirs();
        comeBack();
        ChoiceDialog.await(CHOICE).choose("takeTheirs");
        assertEquals(THEIRS, desk.read("restatement"));
        assertEquals(file.getName(), desk.tab(file));
    }

    @Test
    void aCopyKeepsBothAndIsOpened() throws Exception {
        desk.type("restatement", MINE);
        theirs();
        comeBack();
        ChoiceDialog.await(CHOICE).choose("saveCopy");
        assertTrue(Files.readString(path()).contains(THEIRS));
        assertTrue(Files.readString(path().resolveSibling("shared (my changes).dossier")).contains(MINE));
        assertEquals("shared (my changes).dossier", desk.editor().getEditorInput().getName());
        assertFalse(ChoiceDialog.open(CHOICE));
        DossierPresenter copy = Objects.requireNonNull(desk.editor().presenter());
        copy.inHand().take(copy.dossier().getClaims().get(0));
        assertEquals(MINE, desk.read("restatement"));
    }

    @Test
    void aDeletedFileIsWrittenAgainWhenToldTo() throws Exception {
        Files.delete(path());
        comeBack();
        ChoiceDialog dialog = ChoiceDialog.await(CHOICE);
        dialog.picture("file-gone");
        assertEquals("Write it again", Widgets.field(dialog.shell(), "keepMine", Button.class).getText());
        dialog.choose("keepMine");
        assertTrue(Files.readString(path()).contains(WORDS));
    }
}
