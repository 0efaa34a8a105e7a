/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Folders that are still there after a power failure. */
public final class Folders {

    private Folders() {
    }

    /**
     * Makes a folder and those above it that are missing, durably.
     *
     * @param steps
     *            of which it is made
     * @param folder
     *            absolute; may exist
     * @param permissions
     *            of the folders that are made; empty for what is usual
     * @throws IOException
     *             when it cannot be made
     */
    public static void make(FileSteps steps, Path folder, List<FileAttribute<?>> permissions) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.getParent();
        if (above != null) {
            make(steps, above, permissions);
        }
        steps.makeFolder(folder, permissions);
        if (above != null) {
            steps.forceFolder(above);
        }
    }

    /**
     * Deletes a folder of ours with all that is in it; links are deleted, not followed.
     *
     * @param folder
     *            need not exist
     * @throws IOException
     *             when something in it cannot be deleted
     */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new Deletion());
        }
    }

    @NonNullByDefault({}) // the methods come from code that says nothing about null
    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) throws IOException {
            if (trouble != null) {
                throw trouble;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
