/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the bundles lie. */
final class Bundles {

    private Bundles() {
    }

    static Path folder() {
        return Path.of(System.getProperty("claimbench.bundles"));
    }

    /** What the build compiled, tests left out. */
    static List<Path> classes() throws IOException {
        try (Stream<Path> bundles = Files.list(folder())) {
            return bundles.filter(bundle -> !bundle.toString().endsWith(".tests"))
                    .map(bundle -> bundle.resolve("target/classes")).filter(Files::isDirectory).toList();
        }
    }
}
