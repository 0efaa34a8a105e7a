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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.ui.editor.inspector.InspectorView;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody else has the dossier open. */
class OtherHolderInTheWindowTest extends WindowTest {

    private final IFile file = DossierFiles.defaultProject().getFile("held.dossier");
    private Path lock;

    @BeforeEach
    void adaHasItOpen() throws Exception {
        DossierEditor editor = desk.newDossier("Chips\n\nSales fell by a third in May.", "held",
                "2020-02-18T12:00-05:00", false);
        desk.page().closeEditor(editor, false);
        lock = DossierFiles.path(file).resolveSibling(".held.dossier.lock");
        Files.writeString(lock, "user=Ada Checker\nhost=desk-7\npid=1\nsince="
                + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\ntoken=x\n");
        desk.open(file);
        Widgets.settle();
    }

    private List<String> notices() {
        return Widgets.all(desk.page().getWorkbenchWindow().getShell(), Label.class).stream()
                .filter(label -> "notice".equals(label.getData("org.claimbench.field"))).map(Label::getText).toList();
    }

    private void comeBack() throws Exception {
        DossierEditor editor = desk.editor();
        desk.page().showView(InspectorView.ID);
        Widgets.settle();
        desk.page().activate(editor);
        Widgets.settle();
    }

    @Test
    void itIsToldAboveThePagesUntilItIsDismissedByKey() throws Exception {
        assertEquals(1, notices().size());
        assertTrue(notices().get(0).startsWith("Ada Checker has this dossier open on desk-7 since "),
                notices().get(0));
        desk.picture("other-holder");
        Widgets.press(desk.text(), SWT.ESC, SWT.ESC);
        assertEquals(List.of(), notices());
        comeBack();
        assertEquals(List.of(), notices());
    }

    @Test
    void theButtonDismissesItToo() {
        Widgets.click(Widgets.field(desk.page().getWorkbenchWindow().getShell(), "dismissNotice", Button.class));
        assertEquals(List.of(), notices());
    }

    @Test
    void itGoesWhenTheOtherOneHasLeft() throws Exception {
        Files.delete(lock);
        comeBack();
        assertEquals(List.of(), notices());
    }
}
