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

import java.nio.file.Files;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.recovery.RecoveryWatch;
import org.claimbench.core.session.DossierSession;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.file.LeftWorkAtStart;
import org.claimbench.ui.editor.file.UnsavedWorkSearch;
import org.claimbench.ui.editor.file.UnsavedWorkService;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program crashes while something is unsaved. */
class UnsavedWorkTest extends WindowTest {

    private static final String WORDS = "Sales fell by a third";
    private static final String STATEMENT = "Sales of chips fell by 33 percent in May.";
    private static final String OFFER = "Unsaved work was found";

    private final UnsavedWorkService service = PlatformUI.getWorkbench().getService(UnsavedWorkService.class);
    private final RecoveryWatch watch = service.watch();
    private final IFile file = DossierFiles.defaultProject().getFile("crash.dossier");

    @BeforeEach
    void crash() throws Exception {
        DossierEditor editor = desk.newDossier("Chips\n\n" + WORDS + " in May. Officials will decide.", "crash",
                "2020-02-18T12:00-05:00", false);
        desk.mark(WORDS);
        desk.press(desk.text(), ActionFactory.SAVE);
        Widgets.await("the save", () -> file.getName().equals(desk.tab(file)));
        desk.type("restatement", STATEMENT);
        desk.page().activate(editor);
        desk.mark("Officials will decide");
        watch.keepNow();
        Widgets.await("the work to be kept", () -> watch.kept(session(editor)));
        // From here on nobody tidies up any more.
        watch.stop();
        desk.page().closeEditor(editor, false);
        Widgets.settle();
        watch.start();
    }

    private static DossierSession session(DossierEditor editor) {
        return Objects.requireNonNull(editor.presenter()).session();
    }

    @Test
    void theWorkIsOfferedAndTaken() throws Exception {
        DossierPresenter presenter = Objects.requireNonNull(desk.open(file).presenter());
        ChoiceDialog dialog = ChoiceDialog.await(OFFER);
        assertEquals(List.of("Claim 1: " + STATEMENT, "statement", WORDS, STATEMENT), dialog.line(0));
        assertEquals(List.of("Claim 2: Officials will decide", "", "—", "Claim 2: Officials will decide"),
                dialog.line(1));
        dialog.picture("unsaved-work");
        dialog.choose("takeUnsaved");

        assertEquals("*" + file.getName(), desk.tab(file));
        assertEquals(2, presenter.marks().all().size());
        desk.picture("unsaved-work-taken");
        desk.press(desk.text(), ActionFactory.SAVE);
        Widgets.await("the save", () -> file.getName().equals(desk.tab(file)));
        String stored = Files.readString(DossierFiles.path(file));
        assertTrue(stored.contains(STATEMENT) && stored.contains("Officials will decide"));
        reopen();
        assertFalse(ChoiceDialog.open(OFFER));
    }

    @Test
    void theFileIsKeptAndTheWorkIsNotOfferedAgain() throws Exception {
        DossierPresenter presenter = Objects.requireNonNull(desk.open(file).presenter());
        ChoiceDialog.await(OFFER).choose("keepFile");
        assertEquals(file.getName(), desk.tab(file));
        assertEquals(1, presenter.marks().all().size());
        reopen();
        assertFalse(ChoiceDialog.open(OFFER));
    }

    @Test
    void whoeverClosesTheDialogIsAskedAgain() throws Exception {
        desk.open(file);
        ChoiceDialog.await(OFFER).shell().close();
        Widgets.settle();
        reopen();
        ChoiceDialog.await(OFFER).choose("keepFile");
    }

    @Test
    void atTheStartWorkOfClosedDossiersIsToldOfAndOpened() throws Exception {
        LeftWorkAtStart.look(Display.getCurrent(), service);
        ChoiceDialog dialog = ChoiceDialog.await(OFFER);
        assertEquals("crash.dossier", dialog.line(0).get(0));
        assertTrue(Widgets.field(dialog.shell(), "openLeft", Button.class).isEnabled());
        dialog.picture("left-work");
        dialog.choose("openLeft");
        assertEquals(file.getName(), desk.editor().getEditorInput().getName());
        ChoiceDialog.await(OFFER).choose("takeUnsaved");
        assertEquals("*" + file.getName(), desk.tab(file));
    }

    @Test
    void atTheStartNothingIsToldOfDossiersThatAreOpen() throws Exception {
        desk.open(file);
        ChoiceDialog.await(OFFER).shell().close();
        LeftWorkAtStart.look(Display.getCurrent(), service);
        searched();
        assertFalse(ChoiceDialog.open(OFFER));
        reopen();
        ChoiceDialog.await(OFFER).choose("keepFile");
    }

    private void reopen() throws Exception {
        desk.page().closeAllEditors(false);
        Widgets.settle();
        desk.open(file);
        searched();
    }

    private static void searched() {
        Widgets.settle();
        Widgets.await("the search for unsaved work",
                () -> Job.getJobManager().find(UnsavedWorkSearch.FAMILY).length == 0);
    }
}
