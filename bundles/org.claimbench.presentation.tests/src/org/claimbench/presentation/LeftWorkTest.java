/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.claimbench.core.files.FileState;
import org.claimbench.core.recovery.UnsavedWork;
import org.claimbench.core.session.DossierSession;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told after a crash of unsaved work, and how it comes back. */
class LeftWorkTest {

    private final Path file;
    private final byte[] content;
    private final LeftWork left;

    LeftWorkTest(@TempDir Path folder) throws IOException {
        file = folder.resolve("chips.dossier");
        content = DossierSession.forNew(file, DossierBuilder.before("Sales fell.").build()).bytes();
        left = new LeftWork(List.of(new UnsavedWork(file, FileState.of(file), Instant.parse("2026-11-24T09:05:00Z"),
                "Ada", content)), ZoneOffset.UTC, Locale.UK);
    }

    @Test
    void aDeletedDossierIsCalledDeletedAndComesBackWithTheWork() throws CoreException, IOException {
        LeftWork.Line line = left.lines().get(0);
        assertEquals("chips.dossier (deleted: opening it writes it again)", line.name());
        left.bringBack(line);
        assertArrayEquals(content, Files.readAllBytes(file));
        assertEquals("chips.dossier", left.lines().get(0).name());
    }

    @Test
    void aDossierThatIsThereIsLeftAlone() throws CoreException, IOException {
        Files.writeString(file, "somebody's");
        left.bringBack(left.lines().get(0));
        assertEquals("somebody's", Files.readString(file));
    }

    @Test
    void aFolderThatIsGoneIsNamed() throws IOException {
        Files.delete(file.getParent());
        String sentence = assertThrows(CoreException.class, () -> left.bringBack(left.lines().get(0))).getMessage();
        assertEquals("chips.dossier", sentence.substring(0, 13));
        assertFalse(Files.exists(file));
    }
}
