/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares and replaces folders of generated files. */
final class SourceFolders {

    private SourceFolders() {
    }

    /** The relative paths, sorted, that only one of the folders has or that differ in content. */
    static List<String> differences(Path committed, Path generated) throws IOException {
        TreeSet<String> paths = files(committed);
        paths.addAll(files(generated));
        paths.removeIf(path -> same(committed.resolve(path), generated.resolve(path)));
        return List.copyOf(paths);
    }

    /** Makes the target folder hold exactly the files of the source folder; files that are the same stay untouched. */
    static void replace(Path target, Path source) throws IOException {
        for (String path : differences(target, source)) {
            Path to = target.resolve(path);
            Path from = source.resolve(path);
            if (Files.exists(from)) {
                Files.createDirectories(to.getParent());
                Files.writeString(to, text(from));
            } else {
                Files.delete(to);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    private static TreeSet<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    private static boolean same(Path a, Path b) {
        try {
            return Files.exists(a) && Files.exists(b) && text(a).equals(text(b));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Git may have checked the files out with other line ends than the generator writes. */
    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
