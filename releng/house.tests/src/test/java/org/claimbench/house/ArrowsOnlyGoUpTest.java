/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ArrowsOnlyGoUpTest {

    @Test
    void noBundleSeesWhatItMustNot() throws IOException {
        Set<String> trespasses = new TreeSet<>();
        List<Path> manifests = manifests();
        assertFalse(manifests.isEmpty(), "no manifest was found, so nothing was checked");
        for (Path file : manifests) {
            trespasses.addAll(House.trespasses(Manifest.of(file)));
        }
        assertEquals(Set.of(), trespasses);
    }

    @Test
    void anArrowDownTheTableIsFound() throws IOException {
        assertEquals(Set.of("org.claimbench.core must not see org.claimbench.cli"),
                trespasses("org.claimbench.core",
                        "Require-Bundle: org.claimbench.cli;bundle-version=\"[0.1.0,1.0.0)\""));
        assertEquals(Set.of("org.claimbench.ui must not see org.claimbench.ui.editor.pages"),
                trespasses("org.claimbench.ui", "Import-Package: org.claimbench.ui.editor.pages"));
    }

    @Test
    void aScreenInHeadlessCodeIsFound() throws IOException {
        assertEquals(Set.of("org.claimbench.report must not see org.eclipse.swt.graphics"),
                trespasses("org.claimbench.report", "Import-Package: org.eclipse.swt.graphics,org.osgi.framework"));
        assertEquals(Set.of("org.claimbench.workspace must not see org.eclipse.ui.ide"), trespasses(
                "org.claimbench.workspace", "Require-Bundle: org.eclipse.core.resources,org.eclipse.ui.ide"));
        assertEquals(Set.of("org.claimbench.cli must not see org.eclipse.core.resources"),
                trespasses("org.claimbench.cli", "Require-Bundle: org.eclipse.core.resources"));
    }

    @Test
    void aBundleThatNobodyPlannedIsFound() throws IOException {
        assertEquals(Set.of("org.claimbench.util is not in the table of the house"),
                trespasses("org.claimbench.util", "Import-Package: org.osgi.framework"));
    }

    @Test
    void arrowsUpAreAllowed() throws IOException {
        assertEquals(Set.of(), trespasses("org.claimbench.cli",
                "Require-Bundle: org.claimbench.text,org.claimbench.report,org.eclipse.equinox.app"));
        assertEquals(Set.of(), trespasses("org.claimbench.ui.editor",
                "Import-Package: org.claimbench.ui.widgets,org.claimbench.core.commands,org.eclipse.swt"));
    }

    private static Set<String> trespasses(String bundle, String header) throws IOException {
        String text = "Manifest-Version: 1.0\nBundle-SymbolicName: " + bundle + ";singleton:=true\n" + header + "\n";
        return House.trespasses(Manifest.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<Path> manifests() throws IOException {
        try (Stream<Path> bundles = Files.list(Bundles.folder())) {
            return bundles.map(bundle -> bundle.resolve("META-INF/MANIFEST.MF")).filter(Files::isRegularFile).toList();
        }
    }
}
