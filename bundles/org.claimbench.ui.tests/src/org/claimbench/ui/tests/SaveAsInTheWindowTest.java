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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;

import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dossier is saved under another name. */
class SaveAsInTheWindowTest extends WindowTest {

    private static final String WORDS = "Sales fell by a third";
    private static final String MINE = "Sales of chips fell by 33 percent in May.";

    private static final int LOOK_AGAIN_MS = 20;
    private static final int PATIENCE = 500;

    private final IFile file = DossierFiles.defaultProject().getFile("first.dossier");
    private final IFile target = DossierFiles.defaultProject().getFile("second.dossier");
    private DossierEditor editor;
    private int looked;
    private boolean asked;

    @BeforeEach
    void openADossier() {
        editor = dossier("first");
        desk.mark(WORDS);
        desk.press(desk.text(), ActionFactory.SAVE);
        Widgets.await("the save", () -> file.getName().equals(desk.tab(file)));
        desk.type("restatement", MINE);
        desk.page().activate(editor);
    }

    private DossierEditor dossier(String name) {
        return desk.newDossier("Chips\n\n" + WORDS + " in May.", name, "2020-02-18T12:00-05:00", false);
    }

    private static String stored(IFile any) throws Exception {
        return Files.readString(DossierFiles.path(any));
    }

    /** What a person does in the dialog that is to come. */
    private void whenAsked(String title, String button) {
        Display display = Display.getCurrent();
        display.timerExec(LOOK_AGAIN_MS, () -> {
            Shell shell = Arrays.stream(display.getShells()).filter(one -> title.equals(one.getText())).findFirst()
                    .orElse(null);
            if (shell == null) {
                if (++looked < PATIENCE) {
                    whenAsked(title, button);
                }
                return;
            }
            asked = true;
            Button pressed = Widgets.all(shell, Button.class).stream()
                    .filter(one -> button.equals(one.getText().replace("&", ""))).findFirst().orElseThrow();
            Widgets.click(pressed);
        });
    }

    @Test
    void theEditorGoesOnWithTheNewFileAndItsUndo() throws Exception {
        String before = stored(file);
        editor.saveAs(target);
        Widgets.settle();
        assertSame(editor, desk.editor());
        assertEquals("second.dossier", desk.tab(target));
        assertTrue(stored(target).contains(MINE));
        assertEquals(before, stored(file));

        desk.press(desk.text(), ActionFactory.UNDO);
        assertEquals("*second.dossier", desk.tab(target));
        desk.press(desk.text(), ActionFactory.SAVE);
        Widgets.await("the save", () -> target.getName().equals(desk.tab(target)));
        assertFalse(stored(target).contains(MINE));
        assertEquals(before, stored(file));
    }

    @Test
    void aFileThatIsOverwrittenStaysInTheLocalHistory() throws Exception {
        DossierEditor second = dossier("second");
        desk.page().closeEditor(second, false);
        desk.page().activate(editor);
        editor.saveAs(target);
        assertTrue(stored(target).contains(MINE));
        IFileState[] states = target.getHistory(null);
        assertEquals(1, states.length);
    }

    @Test
    void aFileThatIsOpenIsNotOverwritten() throws Exception {
        dossier("second");
        desk.page().activate(editor);
        String before = stored(target);
        whenAsked("Not saved", "OK");
        ErrorDialog.AUTOMATED_MODE = false;
        try {
            editor.saveAs(target);
        } finally {
            ErrorDialog.AUTOMATED_MODE = true;
        }
        assertTrue(asked);
        assertEquals(before, stored(target));
        assertEquals("*first.dossier", desk.tab(file));
    }

    @Test
    void aFileUnknownToTheWorkspaceIsOverwrittenOnlyWhenThePersonSaysSo() throws Exception {
        Files.writeString(DossierFiles.path(target), "somebody's");
        whenAsked("Save As", "No");
        editor.saveAs(target);
        assertTrue(asked);
        assertEquals("somebody's", stored(target));
        assertEquals("*first.dossier", desk.tab(file));
    }
}
