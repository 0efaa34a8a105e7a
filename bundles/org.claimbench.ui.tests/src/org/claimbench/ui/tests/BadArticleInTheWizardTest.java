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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.claimbench.testkit.HostileFiles;
import org.claimbench.testkit.HostileFiles.HostileFile;
import org.claimbench.workspace.DossierFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no article is refused at the head of the New Dossier dialog, and nothing is written. */
class BadArticleInTheWizardTest extends WindowTest {

    private static final String TEXT = "Chips\n\nSales fell by a third in May.\n";

    /** What is said of each of the bad files. */
    private static final Map<String, String> REASONS = Map.of("empty.txt", "is empty", "blank.txt",
            "only white space", "binary.txt", "not a text", "broken-off.txt", "not in UTF-8", "half-utf16.txt",
            "in UTF-16",
            "huge.txt", "MB, and an article may have 5 MB");

    @Test
    void everyHostileArticleIsRefusedInTheDialog(@TempDir Path folder) throws Exception {
        assertEquals(REASONS.keySet(),
                HostileFiles.articles().stream().map(HostileFile::name).collect(Collectors.toSet()));
        for (HostileFile hostile : HostileFiles.articles()) {
            Path file = hostile.in(folder);
            refused(file, REASONS.get(hostile.name()));
            assertArrayEquals(hostile.content(), Files.readAllBytes(file), hostile.name());
        }
    }

    @Test
    void aFileThatIsNotThereIsRefusedInTheDialog(@TempDir Path folder) {
        refused(folder.resolve("missing.txt"), "was not found");
    }

    @Test
    void aFolderIsRefusedInTheDialog(@TempDir Path folder) throws Exception {
        refused(Files.createDirectory(folder.resolve("articles")), "is a folder");
    }

    @Test
    void theTextThatStandsThereIsKept(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("chips.txt"), new byte[0]);
        try (NewDossierDialog dialog = desk.newDossierFrom(file)) {
            dialog.write("text", TEXT);
            dialog.write("name", "mine");
            assertTrue(dialog.canFinish());
            dialog.clickOpen();
            assertFalse(dialog.canFinish());
            assertEquals(TEXT, dialog.read("text"));
            assertEquals("mine", dialog.read("name"));
            dialog.write("text", TEXT);
            assertTrue(dialog.canFinish(), dialog::message);
        }
    }

    @Test
    void aGoodFileAfterABadOneIsTaken(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("chips.txt"), new byte[0]);
        try (NewDossierDialog dialog = desk.newDossierFrom(file)) {
            dialog.clickOpen();
            assertFalse(dialog.canFinish());
            Files.writeString(file, TEXT);
            dialog.clickOpen();
            assertEquals(TEXT, dialog.read("text"));
            assertEquals("chips", dialog.read("name"));
            assertTrue(dialog.canFinish(), dialog::message);
        }
    }

    private void refused(Path file, String reason) {
        try (NewDossierDialog dialog = desk.newDossierFrom(file)) {
            dialog.write("name", "refused");
            dialog.clickOpen();
            Desk.picture(dialog.shell(), "refused-" + file.getFileName());
            String message = dialog.message();
            assertTrue(message.startsWith("“" + file.getFileName() + "” "), message);
            assertTrue(message.contains(reason), message);
            assertTrue(message.endsWith(".") && message.lines().count() == 1, message);
            assertFalse(dialog.canFinish(), message);
            assertFalse(dialog.wizard().canFinish(), message);
            assertEquals("", dialog.read("text"));
        }
        assertFalse(DossierFiles.defaultProject().exists(), "nothing was made");
    }
}
