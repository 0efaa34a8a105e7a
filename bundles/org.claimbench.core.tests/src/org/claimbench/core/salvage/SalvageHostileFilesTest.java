/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.salvage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.claimbench.core.checks.Checks;
import org.claimbench.core.sample.Sample;
import org.claimbench.core.store.DossierStore;
import org.claimbench.core.store.HostileFiles;
import org.claimbench.core.store.NetworkSpy;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the file: one sentence, or a dossier that opens like any other; and nothing is fetched from anywhere. */
@Timeout(20)
class SalvageHostileFilesTest {

    private final Path damaged;
    private final Path saved;
    private final NetworkSpy network = new NetworkSpy();

    SalvageHostileFilesTest(@TempDir Path folder) throws IOException {
        damaged = folder.resolve("desk work.dossier");
        saved = folder.resolve("saved.dossier");
    }

    @AfterEach
    void nothingWasFetched() throws IOException {
        network.close();
        assertEquals(0, network.contacts());
    }

    @ParameterizedTest
    @EnumSource
    void endsInASentenceOrInASoundDossier(HostileFiles hostile) throws IOException {
        byte[] content = hostile.content(network.address());
        Files.write(damaged, content);
        String sentence = outcome();
        assertTrue(sentence.isEmpty() || sentence.startsWith("desk work.dossier") && sentence.endsWith("."), sentence);
        assertFalse(sentence.contains("Exception") || sentence.contains("{"), sentence);
        assertArrayEquals(content, Files.readAllBytes(damaged));
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPTY", "BLANK", "NOT_XML", "HTML", "OTHER_MODEL", "OTHER_ROOT", "TWO_DOSSIERS", "JAVA_ROOT",
            "DOCTYPE", "EXTERNAL_ENTITY", "REMOTE_ENTITY", "REMOTE_DTD", "ENTITY_BOMB"})
    void whatIsNoDossierStaysShut(HostileFiles hostile) throws IOException {
        Files.write(damaged, hostile.content(network.address()));
        assertFalse(outcome().isEmpty());
        assertFalse(Files.exists(saved));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bytesChangedAtRandomNeverDoHarm(long seed) throws IOException {
        Random random = new Random(seed);
        for (int run = 0; run < 20; run++) {
            byte[] content = sample().getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1 << run % 8; i++) {
                content[random.nextInt(content.length)] = (byte) random.nextInt();
            }
            Files.write(damaged, content);
            outcome();
        }
    }

    private String sample() throws IOException {
        return Files.readString(Sample.writeTo(damaged.resolveSibling("sample")));
    }

    /** The sentence of a refusal, or nothing when the result was written and opened. */
    private String outcome() {
        try {
            Salvaged salvaged = Salvage.read(damaged);
            assertTrue(salvaged.losses().stream().allMatch(loss -> loss.line() > 0 && !loss.what().contains("{")));
            salvaged.saveTo(saved);
            var dossier = new DossierStore().load(saved, new ResourceSetImpl());
            assertDoesNotThrow(() -> Checks.run(dossier));
            return "";
        } catch (CoreException e) {
            return e.getStatus().getMessage();
        }
    }
}
