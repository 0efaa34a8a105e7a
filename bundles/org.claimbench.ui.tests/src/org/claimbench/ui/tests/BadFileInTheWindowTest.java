/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.claimbench.testkit.HostileFiles;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no sound dossier shows one sentence where the text would be, and is not touched. */
class BadFileInTheWindowTest extends WindowTest {

    @Test
    void everyHostileDossierIsRefusedInOneSentence(@TempDir Path folder) throws Exception {
        DossierFiles.ensureOpen(DossierFiles.defaultProject());
        for (HostileFiles.HostileFile hostile : HostileFiles.dossiers(URI.create("http://127.0.0.1:9/"))) {
            Path path = hostile.in(folder);
            byte[] before = Files.readAllBytes(path);
            DossierEditor editor = desk.open(DossierFiles.link(path, DossierFiles.defaultProject()));
            assertNull(editor.presenter(), hostile.name());
            String sentence = Widgets.field(desk.page().getWorkbenchWindow().getShell(), "trouble", Text.class)
                    .getText();
            assertTrue(sentence.contains(path.getFileName().toString()), hostile.name() + ": " + sentence);
            desk.page().closeEditor(editor, false);
            assertArrayEquals(before, Files.readAllBytes(path), hostile.name());
        }
    }
}
