/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.claimbench.core.files.FileState;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program finds when it is started after a crash. */
class LeftWorkTest {

    private final Path folder;
    private final Path area;
    private final Recovery recovery;
    private final Path first;
    private final Path second;

    LeftWorkTest(@TempDir Path folder) throws CoreException, IOException {
        this.folder = folder.toRealPath();
        area = this.folder.resolve("unsaved");
        recovery = new Recovery(area);
        first = write("a");
        second = write("b");
    }

    private Path write(String name) throws CoreException {
        return DossierBuilder.before("Some words.").write(folder.resolve(name + ".dossier"));
    }

    private Path keep(Path file, Instant at, String words) throws CoreException, IOException {
        byte[] content = Files.readAllBytes(
                DossierBuilder.before(words).write(folder.resolve("other.dossier")));
        Path place = recovery.free(file);
        recovery.write(place, new UnsavedWork(file, FileState.of(file), at, "Ada", content));
        return place;
    }

    private List<Path> left() {
        return recovery.left().works().stream().map(kept -> kept.work().file()).toList();
    }

    @Test
    void eachDossierOnceTheNewestFirst() throws CoreException, IOException {
        keep(first, DossierBuilder.NOW, "Old words.");
        keep(second, DossierBuilder.NOW.plusSeconds(1), "Other words.");
        assertEquals(List.of(second, first), left());
        keep(first, DossierBuilder.NOW.plusSeconds(2), "New words.");
        assertEquals(List.of(first, second), left());
        assertEquals(3, recovery.all().works().size());
    }

    @Test
    void workThatTheFileHoldsAlreadyIsDeleted() throws CoreException, IOException {
        Path place = recovery.free(first);
        recovery.write(place, new UnsavedWork(first, FileState.of(first), DossierBuilder.NOW, "Ada",
                Files.readAllBytes(first)));
        assertEquals(List.of(), left());
        assertFalse(Files.exists(place));
    }

    @Test
    void workOfADeletedDossierIsFoundToo() throws CoreException, IOException {
        keep(first, DossierBuilder.NOW, "Other words.");
        Files.delete(first);
        assertEquals(List.of(first), left());
    }

    @Test
    void openDossiersAreLeftOut() throws CoreException, IOException {
        keep(first, DossierBuilder.NOW, "Other words.");
        keep(second, DossierBuilder.NOW, "Other words.");
        DossierSessions sessions = new DossierSessions();
        RecoveryWatch watch = new RecoveryWatch(sessions, recovery, new ManualPace(), () -> "Ada");
        watch.start();
        sessions.acquire(first);
        assertEquals(List.of(second), watch.ofClosed(watch.left()).stream().map(UnsavedWork::file).toList());
    }

    @Test
    void temporaryFilesOfAKilledProgramAreDeletedAfterADay() throws CoreException, IOException {
        keep(first, DossierBuilder.NOW, "Other words.");
        Path old = temporary("00000000-0000-0000-0000-000000000001", Duration.ofHours(25));
        Path young = temporary("00000000-0000-0000-0000-000000000002", Duration.ofHours(2));
        Path foreign = Files.createFile(area.resolve("notes.tmp"));
        Files.setLastModifiedTime(foreign, FileTime.from(Instant.EPOCH));
        left();
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(young) && Files.exists(foreign));
    }

    private Path temporary(String id, Duration age) throws IOException {
        Path file = Files.createFile(area.resolve(".claimbench-" + id + ".tmp"));
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }
}
