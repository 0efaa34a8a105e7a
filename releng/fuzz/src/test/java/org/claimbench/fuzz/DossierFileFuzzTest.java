/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.claimbench.core.salvage.Salvage;
import org.claimbench.core.salvage.Salvaged;
import org.claimbench.core.store.DossierStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a file holds: one sentence or a dossier, and what is salvaged opens like any other. */
class DossierFileFuzzTest {

    @TempDir
    private static Path folder;

    @FuzzTest(maxDuration = "1m")
    void anyFile(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("any.dossier"), content);
        boolean opens = opens(file);
        try {
            assertTrue(opens(saved(Salvage.read(file))));
        } catch (CoreException e) {
            assertTrue(!opens, () -> "can be opened, but not salvaged: " + e.getStatus().getMessage());
            assertTrue(e.getStatus().getMessage().startsWith("any.dossier"), e.getStatus().getMessage());
        }
    }

    /** Without the flushes of a durable save, which would take most of the minute. */
    private static Path saved(Salvaged salvaged) throws IOException {
        Path saved = folder.resolve("saved.dossier");
        DossierStore store = new DossierStore();
        store.adopt(salvaged.dossier(), saved, new ResourceSetImpl());
        return Files.write(saved, store.canonical(salvaged.dossier()));
    }

    private static boolean opens(Path file) {
        try {
            new DossierStore().load(file, new ResourceSetImpl());
            return true;
        } catch (CoreException e) {
            assertTrue(e.getStatus().getMessage().endsWith("."), e.getStatus().getMessage());
            return false;
        }
    }
}
