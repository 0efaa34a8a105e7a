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

import org.claimbench.model.Document;
import org.claimbench.ui.editor.DossierEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files are opened for a new dossier: each becomes a document of it. */
class SeveralFilesInTheWizardTest extends WindowTest {

    @Test
    void eachBecomesADocument(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("chips.txt"), "A rule for chips\n\nSales fell by a third.\n");
        Path second = Files.writeString(folder.resolve("answer.md"), "# The answer\n\nNobody was asked.\n");
        try (NewDossierDialog dialog = desk.newDossierFrom(first, second)) {
            dialog.clickOpen();
            dialog.write("deadline", "18:00");
            assertTrue(dialog.canFinish(), dialog::message);
            Desk.picture(dialog.shell(), "wizard-several-files");
            dialog.clickFinish();
        }
        DossierEditor editor = desk.editor();
        assertEquals("chips.dossier", editor.getPartName());
        assertEquals(List.of("A rule for chips", "The answer"), Objects.requireNonNull(editor.presenter()).dossier()
                .getDocuments().stream().map(Document::getHeadline).toList());
        assertFalse(editor.isDirty());
        assertEquals(18, Objects.requireNonNull(editor.presenter()).dossier().getDeadline().getHour());
    }
}
