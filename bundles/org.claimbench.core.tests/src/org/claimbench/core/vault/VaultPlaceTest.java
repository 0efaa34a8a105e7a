/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One place a person, by the custom of each system. */
class VaultPlaceTest {

    private final Path home;

    VaultPlaceTest(@TempDir Path home) {
        this.home = home;
    }

    private String place(String system, Map<String, String> environment) throws CoreException {
        Map<String, String> properties = Map.of("os.name", system, "user.home", home.toString());
        return VaultPlace.of(properties::get, environment::get).toString();
    }

    private String under(String path) {
        return home.resolve(path).toString();
    }

    @Test
    void eachSystemHasItsOwnCustom() throws CoreException {
        assertEquals(under(".local/share/claimbench/sources.vault"), place("Linux", Map.of()));
        assertEquals(under("x/claimbench/sources.vault"), place("Linux", Map.of("XDG_DATA_HOME", under("x"))));
        assertEquals(under("r/Claimbench/sources.vault"), place("Windows 11", Map.of("APPDATA", under("r"))));
        assertEquals(under("AppData/Roaming/Claimbench/sources.vault"), place("Windows 11", Map.of()));
        assertEquals(under("Library/Application Support/Claimbench/sources.vault"), place("Mac OS X", Map.of()));
    }

    @Test
    void whatIsEmptyOrNotAbsoluteIsNotSet() throws CoreException {
        String usual = under(".local/share/claimbench/sources.vault");
        assertEquals(usual, place("Linux", Map.of("XDG_DATA_HOME", "")));
        assertEquals(usual, place("Linux", Map.of("XDG_DATA_HOME", "data")));
        assertEquals(usual, place("Linux", Map.of("CLAIMBENCH_VAULT", " ")));
    }

    @Test
    void aPersonCanNameAnotherFile() throws CoreException {
        Map<String, String> environment = Map.of("CLAIMBENCH_VAULT", under("a.vault"), "XDG_DATA_HOME", under("x"));
        assertEquals(under("a.vault"), place("Linux", environment));
        Map<String, String> properties = Map.of("claimbench.vault", under("b.vault"));
        assertEquals(under("b.vault"), VaultPlace.of(properties::get, environment::get).toString());
    }

    @Test
    void whatIsNoPathIsSaidInOneSentence() {
        CoreException refused = assertThrows(CoreException.class,
                () -> place("Linux", Map.of("CLAIMBENCH_VAULT", "a\0b")));
        assertEquals("“a\0b” is no place for the vault. Correct the setting claimbench.vault or CLAIMBENCH_VAULT.",
                refused.getMessage());
    }

    @Test
    void theFolderIsForItsOwnerAlone() throws CoreException, IOException {
        Path file = home.resolve("data/claimbench/sources.vault");
        VaultPlace.makeFolder(file);
        VaultPlace.makeFolder(file);
        if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
        }
        Files.writeString(home.resolve("f"), "");
        assertThrows(CoreException.class, () -> VaultPlace.makeFolder(home.resolve("f/sources.vault")));
    }
}
