/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file that is not a sound dossier ends in one sentence that helps, and nothing is fetched from anywhere. */
@Timeout(20)
class HostileFileTest {

    private final Path folder;
    private final NetworkSpy network = new NetworkSpy();

    HostileFileTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
    }

    @AfterEach
    void nothingWasFetched() throws IOException {
        network.close();
        assertEquals(0, network.contacts());
    }

    @ParameterizedTest
    @MethodSource("org.claimbench.core.store.HostileFiles#all")
    void isRefusedWithOneHelpfulSentence(HostileFiles hostile) throws IOException {
        Path file = folder.resolve("desk work.dossier");
        byte[] content = hostile.content(network.address());
        Files.write(file, content);
        ResourceSet set = new ResourceSetImpl();
        String sentence = refusal(file, set);
        assertAll(() -> assertTrue(sentence.startsWith("desk work.dossier"), sentence),
                () -> assertTrue(sentence.contains(hostile.says()), sentence + " / " + hostile.says()),
                () -> assertTrue(sentence.endsWith("."), sentence),
                () -> assertTrue(sentence.length() < 400, sentence),
                () -> assertFalse(
                        sentence.contains("Exception") || sentence.contains("org.") || sentence.contains("{")
                                || sentence.contains("line -1"),
                        sentence),
                () -> assertTrue(set.getResources().isEmpty()),
                () -> assertEquals(content.length, Files.size(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ja", "ar-EG", "tr"})
    void meansTheSameInEveryLanguageOfTheSystem(String language) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            for (HostileFiles hostile : HostileFiles.values()) {
                Path file = folder.resolve("desk work.dossier");
                Files.write(file, hostile.content(network.address()));
                String sentence = refusal(file, new ResourceSetImpl());
                assertTrue(sentence.contains(hostile.says()), sentence + " / " + hostile.says());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everySoundBeginningOfADossierIsRefusedUnlessItIsWhole() throws IOException {
        String whole = HostileFiles.dossier("<claims id=\"claim-1\"><restatement>A “b”.</restatement></claims>")
                .strip();
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("torn.dossier");
        for (int length = 0; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertTrue(refusal(file, new ResourceSetImpl()).startsWith("torn.dossier"));
        }
    }

    @Test
    void aMissingFileIsNamed() {
        assertEquals("gone.dossier does not exist. Check the name and the folder.",
                refusal(folder.resolve("gone.dossier"), new ResourceSetImpl()));
    }

    @Test
    void aFolderIsNamed() {
        assertEquals(folder.getFileName() + " is a folder. Name the *.dossier file itself.",
                refusal(folder, new ResourceSetImpl()));
    }

    @Test
    void aVeryLargeFileIsRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("large.dossier");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((DossierStore.MAX_MEGABYTES + 1) * 1024L * 1024L);
        }
        assertEquals(
                "large.dossier has 257 MB; the limit for a dossier is 256 MB. Split the work into several dossiers.",
                refusal(file, new ResourceSetImpl()));
    }

    private static String refusal(Path file, ResourceSet set) {
        return assertThrows(CoreException.class, () -> new DossierStore().load(file, set)).getStatus().getMessage();
    }
}
