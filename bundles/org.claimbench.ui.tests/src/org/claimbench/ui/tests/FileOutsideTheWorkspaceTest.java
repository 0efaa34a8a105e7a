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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.claimbench.core.snapshots.SnapshotState;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.model.Claim;
import org.claimbench.model.Snapshot;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier that lies elsewhere on the disk is worked on like one of the workspace: File > Open File… */
class FileOutsideTheWorkspaceTest extends WindowTest {

    private static final String TEXT = "Sales rose in October. The maker denied that. It is sad.";
    private static final String WORDS = "Sales rose in October";

    @TempDir
    private Path folder;
    private Path outside = Path.of("");
    private DossierEditor editor;
    private DossierPresenter presenter;

    @BeforeEach
    void openAFileOfTheDisk() throws IOException, CoreException {
        outside = folder.toRealPath().resolve("outside.dossier");
        desk.newDossier(TEXT, "inside", "2020-02-18T12:00-05:00", false);
        desk.page().closeAllEditors(false);
        Files.copy(DossierFiles.path(DossierFiles.defaultProject().getFile("inside.dossier")), outside);
        open();
    }

    private void open() throws CoreException {
        editor = (DossierEditor) IDE.openEditor(desk.page(), outside.toUri(), DossierEditor.ID, true);
        Widgets.settle();
        assertInstanceOf(FileStoreEditorInput.class, editor.getEditorInput());
        presenter = Objects.requireNonNull(editor.presenter());
    }

    private void save() {
        desk.page().activate(editor);
        desk.press(desk.text(), ActionFactory.SAVE);
        Widgets.await("the save", () -> !editor.isDirty());
    }

    @Test
    void itIsSavedWhereItLiesAndItsProblemsAreTold() throws Exception {
        assertEquals("outside.dossier", editor.getTitle());
        assertEquals(outside.toString(), editor.getTitleToolTip());
        desk.mark(WORDS);
        assertTrue(editor.isDirty());
        save();
        assertTrue(Files.readString(outside).contains(WORDS));
        Widgets.press(desk.text(), '1', '1');
        Link problem = Widgets.field(desk.page().getWorkbenchWindow().getShell(), "problem.finding-without-evidence",
                Link.class);
        assertTrue(problem.isVisible());
        desk.picture("outside");
        save();
        desk.page().closeEditor(editor, false);
        open();
        assertEquals(1, presenter.dossier().getClaims().size());
    }

    private static boolean isKept(Path dossier, Snapshot snapshot) {
        return SnapshotStore.beside(dossier).state(snapshot.getSha256()) == SnapshotState.PRESENT;
    }

    @Test
    void filesOfEvidenceAreKeptBesideItAndGoAlongUnderAnotherName() throws Exception {
        Path notice = Files.writeString(folder.resolve("notice.txt"), "Sales rose to 1,868 in October, it says.");
        desk.mark(WORDS);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {new String[] {notice.toString()}},
                new Transfer[] {FileTransfer.getInstance()});
        clipboard.dispose();
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1, 'V'));
        Claim claim = Objects.requireNonNull(presenter.inHand().claim());
        Widgets.await("the evidence", () -> !claim.getEvidence().isEmpty());
        Snapshot kept = claim.getEvidence().get(0).getSource().getSnapshots().get(0);
        assertTrue(isKept(outside, kept));
        save();
        IFile target = DossierFiles.defaultProject().getFile("taken.dossier");
        editor.saveAs(target);
        Widgets.settle();
        assertSame(editor, desk.editor());
        assertEquals("taken.dossier", desk.tab(target));
        assertTrue(isKept(DossierFiles.path(target), kept));
        assertFalse(editor.isDirty());
    }

    @Test
    void backLeadsThereAndARestartToo() throws Exception {
        desk.mark(WORDS);
        desk.mark("The maker denied that");
        desk.text().setSelection(TEXT.indexOf(WORDS));
        Widgets.settle();
        editor.turnTo("Claims");
        desk.press(Objects.requireNonNull(desk.text().getDisplay().getFocusControl()),
                ActionFactory.BACKWARD_HISTORY);
        Widgets.settle();
        assertEquals("Text", editor.page());
        editor.turnTo("Sources");
        editor.doSave(new NullProgressMonitor());
        IWorkbenchPage page = desk.page();
        IEditorReference reference = (IEditorReference) page.getReference(editor);
        IMemento[] states = page.getEditorState(new IEditorReference[] {reference}, true);
        assertNotNull(states[0]);
        page.closeEditor(editor, false);
        IEditorReference[] opened = page.openEditors(null, null, states, IWorkbenchPage.MATCH_NONE, 0);
        DossierEditor again = (DossierEditor) Objects.requireNonNull(opened[0].getEditor(true));
        assertEquals("Sources", again.page());
        assertEquals(outside.toString(), again.getTitleToolTip());
        assertEquals(WORDS, Objects.requireNonNull(again.presenter()).claim().restatement());
    }
}
