/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.claimbench.core.files.FileState;
import org.claimbench.core.files.FileSteps;
import org.claimbench.model.Dossier;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong at whatever step of a save: the file is the old one or the new one, whole. */
class EveryStepOfASaveTest {

    private static final int FEWEST = 80;

    private final Path folder;

    EveryStepOfASaveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyFaultAtEveryStepLeavesAWholeFile(boolean exists) throws IOException, CoreException {
        SaveWalk walk = new SaveWalk(folder, exists, "").walk();
        assertEquals(List.of(), walk.violations());
        System.out.println("Saves with a fault on purpose, " + (exists ? "over a file: " : "to a new file: ") //
                + walk.walked());
        assertTrue(walk.walked() >= FEWEST, "only " + walk.walked() + " were walked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"force", "forceFolder"})
    void aSaveThatForgetsAFlushIsFound(String step) throws IOException, CoreException {
        assertFalse(new SaveWalk(folder, true, step).walk().violations().isEmpty());
    }

    @Test
    void aChangeWhileTheNewContentIsBeingWrittenIsNotOverwritten() throws IOException, CoreException {
        Path file = DossierBuilder.before("Some words.").write(folder.resolve("a.dossier"));
        FileState known = FileState.of(file);
        FileSteps real = FileSteps.REAL;
        FileSteps interrupted = (FileSteps) Proxy.newProxyInstance(FileSteps.class.getClassLoader(),
                new Class<?>[] {FileSteps.class}, (proxy, step, arguments) -> {
                    if ("force".equals(step.getName())) {
                        Files.writeString(file, "theirs");
                    }
                    return step.invoke(real, arguments);
                });
        DossierStore store = new DossierStore(interrupted);
        Dossier dossier = store.load(file, new ResourceSetImpl());
        assertEquals(
                "a.dossier was changed by somebody else since it was opened. Nothing was written. "
                        + "Save a copy under another name, then compare.",
                assertThrows(CoreException.class, () -> store.save(dossier, file, known::equals)).getMessage());
        assertEquals("theirs", Files.readString(file));
    }

    @Test
    void aTemporaryFileOfAnotherSaveUnderWayIsLeftAlone() throws IOException, CoreException {
        Path others = Files.writeString(folder.resolve(".claimbench-00000000-0000-0000-0000-000000000000.tmp"), "x");
        DossierBuilder.before("Some words.").write(folder.resolve("a.dossier"));
        assertTrue(Files.exists(others));
    }
}
