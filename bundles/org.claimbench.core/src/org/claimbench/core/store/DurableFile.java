/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** Replaces a file's content so that at every moment either the old or the new content is there, whole. */
public final class DurableFile {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private DurableFile() {
    }

    /**
     * Writes a file: temporary file beside it, flush, rename, flush of the folder. When this returns, the new content
     * survives a power failure.
     *
     * @param file
     *            to replace or to make; its folder must exist; a link is followed
     * @param content
     *            the new bytes
     * @throws IOException
     *             when it cannot be written; the old file is then untouched
     */
    public static void replace(Path file, byte[] content) throws IOException {
        Path target = target(file);
        Path folder = target.getParent();
        // Without the target's name in it: together they could be longer than a file system allows.
        Path temporary = folder.resolve(".claimbench-" + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            write(temporary, content, permissions(target));
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            flushFolder(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    // A link stays a link, even one whose target is yet to be made.
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path target = Files.isSymbolicLink(file) ? file.resolveSibling(Files.readSymbolicLink(file)) : file;
        return target.toAbsolutePath();
    }

    // The dossier may be private, or shared with a group: what others may do with it stays as it was.
    private static FileAttribute<?>[] permissions(Path target) throws IOException {
        return posix(target) && Files.exists(target)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(target))}
                : new FileAttribute<?>[0];
    }

    private static void write(Path file, byte[] content, FileAttribute<?>[] permissions) throws IOException {
        try (FileChannel channel = FileChannel.open(file, NEW, permissions)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        // The system may have taken some away when the file was made (umask).
        for (FileAttribute<?> permission : permissions) {
            Files.setAttribute(file, permission.name(), permission.value());
        }
    }

    // The rename itself is only durable once the folder is; Windows cannot open folders and needs no such step.
    private static void flushFolder(Path folder) throws IOException {
        if (!posix(folder)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix"); //$NON-NLS-1$
    }
}
