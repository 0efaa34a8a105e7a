/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.claimbench.core.files.FileState;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Dossier;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A save replaces the file whole, or leaves it as it was. */
class DurableSaveTest {

    private final DossierStore store = new DossierStore();
    private final Path folder;
    private final Path file;
    private final Dossier dossier;

    DurableSaveTest(@TempDir Path folder) throws CoreException {
        this.folder = folder;
        file = folder.resolve("a.dossier");
        DossierBuilder.before("Some words.").claim("words").write(file);
        dossier = store.load(file, new ResourceSetImpl());
        dossier.setTitle("Changed");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private String refusal(Path target) {
        return assertThrows(CoreException.class, () -> store.save(dossier, target)).getStatus().getMessage();
    }

    @Test
    void nothingButTheFileIsLeft() throws CoreException, IOException {
        FileState state = store.save(dossier, file);
        assertEquals(List.of("a.dossier"), files());
        assertTrue(Files.readString(file).contains("title=\"Changed\""));
        assertEquals(FileState.of(file), state);
    }

    @Test
    void whoeverReadsDuringASaveSeesTheOldFileOrTheNewOneWhole() throws CoreException, IOException {
        Set<String> whole = ConcurrentHashMap.newKeySet();
        whole.add(Files.readString(file));
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Set<String>> reader = CompletableFuture.supplyAsync(() -> {
            Set<String> seen = new HashSet<>();
            while (!done.get()) {
                seen.add(assertDoesNotThrow(() -> Files.readString(file)));
            }
            return seen;
        });
        try {
            for (int i = 0; i < 100; i++) {
                dossier.setTitle("Title " + i);
                whole.add(new String(store.canonical(dossier), StandardCharsets.UTF_8));
                store.save(dossier, file);
            }
        } finally {
            done.set(true);
        }
        assertTrue(whole.containsAll(reader.join()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\f", "\u001B", "\uFFFE", "\uFFFF", "\uD800", "\uDC00x"})
    void aCharacterThatTheFileCannotKeepLeavesTheOldFile(String character) throws IOException {
        byte[] before = Files.readAllBytes(file);
        for (Runnable harm : List.<Runnable>of(() -> dossier.setTitle('a' + character),
                () -> dossier.getClaims().get(0).setRestatement('a' + character))) {
            dossier.setTitle("Fine");
            harm.run();
            assertEquals("a.dossier could not be saved: a text in it holds a character that the file cannot keep. "
                    + "Undo the last change. The old file is untouched.", refusal(file));
            assertArrayEquals(before, Files.readAllBytes(file));
            assertEquals(List.of("a.dossier"), files());
        }
    }

    @Test
    void aFolderThatWentAwayIsNamedAsTheReason() {
        assertEquals("b.dossier could not be saved: there is no such folder. The old file is untouched.",
                refusal(folder.resolve("gone").resolve("b.dossier")));
    }

    @Test
    void aFolderInTheWayLeavesNoTemporaryFile() throws IOException {
        Path blocked = folder.resolve("b.dossier");
        Files.createDirectory(blocked);
        Files.writeString(blocked.resolve("inside"), "x");
        assertTrue(refusal(blocked).startsWith("b.dossier could not be saved: "));
        assertEquals(List.of("a.dossier", "b.dossier"), files());
        assertEquals("x", Files.readString(blocked.resolve("inside")));
    }

    @Test
    void anUnwritableFolderLeavesTheOldFile() throws IOException {
        assumePosix();
        byte[] before = Files.readAllBytes(file);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "the super-user may write anywhere");
            assertEquals("a.dossier could not be saved: permission denied. The old file is untouched.", refusal(file));
            assertArrayEquals(before, Files.readAllBytes(file));
            assertEquals(List.of("a.dossier"), files());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rw-r-----", "rwxrwx---"})
    void permissionsStayAsTheyWere(String permissions) throws CoreException, IOException {
        assumePosix();
        Set<PosixFilePermission> wanted = PosixFilePermissions.fromString(permissions);
        Files.setPosixFilePermissions(file, wanted);
        store.save(dossier, file);
        assertEquals(wanted, Files.getPosixFilePermissions(file));
    }

    @Test
    void aLinkStaysALink() throws CoreException, IOException {
        assumePosix();
        Path target = Files.createDirectory(folder.resolve("shared")).resolve("b.dossier");
        Files.move(file, target);
        Files.createSymbolicLink(file, Path.of("shared", "b.dossier"));
        store.save(dossier, file);
        assertTrue(Files.isSymbolicLink(file));
        assertFalse(Files.isSymbolicLink(target));
        assertTrue(Files.readString(target).contains("title=\"Changed\""));
    }

    @Test
    void aLinkToAFileThatIsYetToBeMadeStaysALink() throws CoreException, IOException {
        assumePosix();
        Path link = Files.createSymbolicLink(folder.resolve("link.dossier"), Path.of("later.dossier"));
        store.save(dossier, link);
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.isRegularFile(folder.resolve("later.dossier")));
    }

    @Test
    void theLongestNameThatTheSystemAllowsCanBeSaved() throws CoreException, IOException {
        Path longest = folder.resolve("x".repeat(247) + ".dossier");
        store.save(dossier, longest);
        assertEquals(dossier.getId(), new DossierSession(longest).dossier().getId());
        assertEquals(2, files().size());
    }

    @Test
    void aNameWithoutAFolderIsInTheCurrentOne() throws CoreException, IOException {
        Path relative = Path.of("claimbench-test-" + System.nanoTime() + ".dossier");
        try {
            store.save(dossier, relative);
            assertTrue(Files.exists(relative));
        } finally {
            Files.deleteIfExists(relative);
        }
    }

    private void assumePosix() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }
}
