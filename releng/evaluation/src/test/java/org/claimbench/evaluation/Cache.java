/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Public data that is never part of this project: it lies in a person's cache, or the tests are skipped. */
final class Cache {

    private static final Path FOLDER = Path.of(System.getProperty("user.home"), ".cache", "claimbench");

    private Cache() {
    }

    /** A folder of the cache; the test is skipped with a sentence when it is not there. */
    static Path folder(String name, String origin) {
        Path folder = FOLDER.resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> folder + " is not there. Put the files of " + origin + " into it.");
        return folder;
    }
}
