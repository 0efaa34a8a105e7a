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

import java.io.ByteArrayInputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;

/** A day of work opens and closes many dossiers; none of them stays in memory. */
class NothingIsLeftBehindTest extends WindowTest {

    private static final int DOSSIERS = 50;
    /** The workbench itself remembers the part that was active last. */
    private static final int REMEMBERED = 1;

    private final List<WeakReference<?>> seen = new ArrayList<>();

    @Test
    void fiftyDossiersAreOpenedAndClosed() throws Exception {
        DossierEditor first = desk.newDossier("Nearly 2,000 firms closed. Nobody knows more.", "kept",
                "2020-02-18T12:00-05:00", false);
        desk.mark("Nearly 2,000 firms");
        first.doSave(new NullProgressMonitor());
        byte[] dossier = Files.readAllBytes(DossierFiles.path(DossierFiles.defaultProject().getFile("kept.dossier")));
        desk.page().closeAllEditors(false);
        int widgets = widgets();
        for (int i = 0; i < DOSSIERS; i++) {
            openAndClose(dossier, i);
        }
        assertEquals(widgets, widgets());
        for (int kind = 0; kind < 3; kind++) {
            int each = kind;
            Widgets.await("the garbage collector, kind " + each, () -> alive(each) <= REMEMBERED);
        }
    }

    private void openAndClose(byte[] dossier, int number) throws Exception {
        IFile file = DossierFiles.defaultProject().getFile("many-" + number + ".dossier");
        file.create(new ByteArrayInputStream(dossier), true, null);
        DossierEditor editor = desk.open(file);
        StyledText text = desk.text();
        text.setCaretOffset(3);
        editor.turnTo("Report");
        editor.turnTo("Text");
        seen.add(new WeakReference<>(editor));
        seen.add(new WeakReference<>(Objects.requireNonNull(editor.presenter())));
        seen.add(new WeakReference<>(Objects.requireNonNull(editor.presenter()).session()));
        desk.page().closeEditor(editor, false);
        Widgets.settle();
    }

    private int alive(int kind) {
        System.gc();
        int alive = 0;
        for (int i = kind; i < seen.size(); i += 3) {
            alive += seen.get(i).get() == null ? 0 : 1;
        }
        return alive;
    }

    private int widgets() {
        return Widgets.all(desk.page().getWorkbenchWindow().getShell(), Control.class).size();
    }
}
