/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.claimbench.core.files.FileState;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in the recovery area: sound work is found, the rest is put aside with one sentence. */
class DamagedRecoveryTest {

    private final Path area;
    private final Path file;
    private final Recovery recovery;
    private final byte[] content;

    DamagedRecoveryTest(@TempDir Path folder) throws CoreException, IOException {
        area = folder.resolve("unsaved");
        file = Recovery.absolute(DossierBuilder.before("Some words.").write(folder.resolve("a.dossier")));
        recovery = new Recovery(area);
        content = Files.readAllBytes(file);
    }

    private Path kept(byte[] bytes) throws CoreException {
        Path place = recovery.free(file);
        recovery.write(place, new UnsavedWork(file, FileState.of(file), DossierBuilder.NOW, "Zoë\nFalk", bytes));
        return place;
    }

    private void isPutAside(Path place) throws IOException {
        byte[] bytes = Files.readAllBytes(place);
        Path aside = place.resolveSibling(place.getFileName() + ".damaged");
        Found found = recovery.find(file);
        assertEquals(List.of(), found.works());
        assertEquals("Unsaved work that was kept is damaged and was not opened. It lies aside as " + aside
                + "; no dossier was touched.", found.troubles().get(0).getMessage());
        assertArrayEquals(bytes, Files.readAllBytes(aside));
        assertEquals(new Found(List.of(), List.of()), recovery.all());
        assertTrue(Files.exists(aside));
    }

    private void changed(UnaryOperator<String> change) throws CoreException, IOException {
        Path place = kept(content);
        String before = Files.readString(place);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing was damaged");
        }
        Files.writeString(place, after);
        isPutAside(place);
    }

    @Test
    void whatWasWrittenIsRead() throws CoreException {
        Path place = kept(content);
        Kept kept = recovery.all().works().get(0);
        assertEquals(place, kept.place());
        assertEquals("Zoë\nFalk", kept.work().by());
        assertEquals(FileState.of(file), kept.work().basis());
        assertArrayEquals(content, kept.work().content());
    }

    @Test
    void aNameWithALineBreakComesBack() throws CoreException {
        Path odd = file.resolveSibling("a\nb %20.dossier");
        recovery.write(recovery.free(odd), new UnsavedWork(odd, FileState.of(odd), DossierBuilder.NOW, "", content));
        assertEquals(odd, recovery.find(odd).works().get(0).work().file());
    }

    @Test
    void aFileThatEndsTooEarlyIsPutAside() throws CoreException, IOException {
        int length = Files.readAllBytes(kept(content)).length;
        Files.delete(recovery.all().works().get(0).place());
        for (int end : new int[] {0, 1, 30, 200, length - content.length, length - 1}) {
            Path place = kept(content);
            Files.write(place, Arrays.copyOf(Files.readAllBytes(place), end));
            isPutAside(place);
        }
    }

    @Test
    void aFileWithOtherFieldsIsPutAside() throws CoreException, IOException {
        changed(text -> text.replace("work 1", "work 2"));
        changed(text -> text.replace("Some words", "Same words"));
        changed(text -> text.replace("at: 2020", "at: someday"));
        changed(text -> text.replace("file: file:", "file: http:"));
        changed(text -> text.replace("file: file://", "file: file://elsewhere"));
        changed(text -> text.replace("a.dossier", "b.dossier"));
        changed(text -> text.replace("by: Zo", "by: %Zo"));
        changed(text -> text.replace("basis: ", "base: "));
        changed(text -> text.replace("\nbasis: ", "\nmore: \nbasis: "));
    }

    @Test
    void aHostileDossierIsPutAsideThoughItsDigestIsRight() throws CoreException, IOException {
        String sound = new String(content, StandardCharsets.UTF_8);
        String declared = "?>\n<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>";
        for (String hostile : Stream.of(sound.replaceFirst("\\?>", declared), sound + "<", "", "no dossier").toList()) {
            isPutAside(kept(hostile.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void soundWorkIsFoundBesideDamagedWork() throws CoreException, IOException {
        Files.writeString(kept(content), "damaged");
        kept(content);
        Found found = recovery.find(file);
        assertEquals(1, found.works().size());
        assertEquals(1, found.troubles().size());
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        Files.createDirectories(area);
        Path other = Files.writeString(area.resolve("notes.txt"), "mine");
        Files.createDirectories(area.resolve("0".repeat(64) + "-1.unsaved"));
        assertEquals(new Found(List.of(), List.of()), recovery.all());
        assertEquals("mine", Files.readString(other));
    }

    @Test
    void anAreaThatIsNotThereIsEmpty() {
        assertEquals(new Found(List.of(), List.of()), recovery.all());
        assertEquals(new Found(List.of(), List.of()), recovery.find(file.resolveSibling("none").resolve("x.dossier")));
    }
}
