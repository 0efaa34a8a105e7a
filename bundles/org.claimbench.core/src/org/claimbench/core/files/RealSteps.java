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
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The steps on a real file system. */
final class RealSteps implements FileSteps {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    @Override
    public Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path target = Files.isSymbolicLink(file) ? file.resolveSibling(Files.readSymbolicLink(file)) : file;
        return target.toAbsolutePath();
    }

    @Override
    public List<FileAttribute<?>> permissions(Path file) throws IOException {
        return posix(file) && Files.exists(file)
                ? List.of(PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(file)))
                : List.of();
    }

    @Override
    public FileChannel create(Path file, List<FileAttribute<?>> permissions) throws IOException {
        return FileChannel.open(file, NEW, permissions.toArray(FileAttribute<?>[]::new));
    }

    @Override
    public void makeFolder(Path folder, List<FileAttribute<?>> permissions) throws IOException {
        Files.createDirectories(folder, permissions.toArray(FileAttribute<?>[]::new));
    }

    @Override
    public void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        channel.write(bytes);
    }

    @Override
    public void permit(Path file, FileAttribute<?> permission) throws IOException {
        Files.setAttribute(file, permission.name(), permission.value());
    }

    @Override
    public void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    @Override
    public void close(FileChannel channel) throws IOException {
        channel.close();
    }

    @Override
    public FileState state(Path file) throws IOException {
        return FileState.read(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    // A rename would replace what somebody else made in the meantime; a second name never does.
    @Override
    public void takeName(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // There are no links on this file system.
            Files.move(from, to);
        }
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        // Windows cannot open folders and needs no such step.
        if (posix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Override
    public FileTime modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file);
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix"); //$NON-NLS-1$
    }
}
