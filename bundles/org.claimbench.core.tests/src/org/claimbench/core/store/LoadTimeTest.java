/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;

import org.claimbench.core.files.FileSteps;
import org.claimbench.model.Dossier;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.LargeDossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file keeps the program busy for ever. */
class LoadTimeTest {

    private static final String SENTENCE = "a.dossier took longer than 60 seconds to read and was not opened. "
            + "Try again when the computer has less to do, or ask for a clean copy.";

    private final Path file;
    private final ResourceSet set = new ResourceSetImpl();
    private int looks;

    LoadTimeTest(@TempDir Path folder) throws IOException {
        file = folder.resolve("a.dossier");
        DossierStore store = new DossierStore();
        ResourceSet other = new ResourceSetImpl();
        Dossier dossier = LargeDossier.of(500);
        store.adopt(dossier, file, other);
        Files.write(file, store.canonical(dossier));
    }

    /** At the first look the reading begins; then the clock stands still until the look that is given. */
    private LongSupplier passesAt(int look) {
        return () -> looks++ < look ? 0 : LoadTime.MOST.plusNanos(1).toNanos();
    }

    private CoreException refused(LongSupplier clock) {
        return assertThrows(CoreException.class, () -> new DossierStore(FileSteps.REAL, clock).load(file, set));
    }

    @Test
    void aFileThatTakesTooLongIsGivenUpInTheMiddleOfReading() {
        assertEquals(SENTENCE, refused(passesAt(2)).getStatus().getMessage());
        assertEquals(3, looks);
        assertTrue(set.getResources().isEmpty());
    }

    @Test
    void oneThatTakesTooLongToBeLookedThroughIsGivenUpToo() throws CoreException {
        new DossierStore(FileSteps.REAL, passesAt(Integer.MAX_VALUE)).load(file, set);
        int all = looks;
        set.getResources().clear();
        looks = 0;
        assertEquals(SENTENCE, refused(passesAt(all - 1)).getStatus().getMessage());
        assertTrue(set.getResources().isEmpty());
    }

    @Test
    void anOrdinaryFileIsReadInTime() {
        assertDoesNotThrow(() -> new DossierStore(FileSteps.REAL, System::nanoTime).load(file, set));
    }

    @Test
    void theTimeOfAnEarlierFileDoesNotCount() throws CoreException {
        Path small = DossierBuilder.before("Some words.").write(file.resolveSibling("b.dossier"));
        long[] now = {0};
        DossierStore store = new DossierStore(FileSteps.REAL, () -> now[0]);
        store.load(small, set);
        now[0] = Duration.ofDays(1).toNanos();
        assertDoesNotThrow(() -> store.load(file, new ResourceSetImpl()));
    }
}
