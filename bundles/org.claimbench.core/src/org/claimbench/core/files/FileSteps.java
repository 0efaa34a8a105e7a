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
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** The single steps that writing a file is made of, so that tests can let each of them go wrong. */
public interface FileSteps {

    /** The steps on the file systems of this computer. */
    FileSteps REAL = new RealSteps();

    /** Where the bytes lie: a link is followed, even one whose target is yet to be made. */
    Path target(Path file) throws IOException;

    /** What others may do with a file; empty when it does not exist or the file system knows no such thing. */
    List<FileAttribute<?>> permissions(Path file) throws IOException;

    /** Makes a file, which must not exist. */
    FileChannel create(Path file, List<FileAttribute<?>> permissions) throws IOException;

    /** Makes a folder; it may exist, the one above it must. */
    void makeFolder(Path folder, List<FileAttribute<?>> permissions) throws IOException;

    /** Writes some of the bytes, at least one; what is left in the buffer is for the next call. */
    void write(FileChannel channel, ByteBuffer bytes) throws IOException;

    /** Sets what others may do with a file. */
    void permit(Path file, FileAttribute<?> permission) throws IOException;

    /** Returns when what was written is on the disk. */
    void force(FileChannel channel) throws IOException;

    /** Ends the writing of a file. */
    void close(FileChannel channel) throws IOException;

    /** What a file holds; it need not exist. */
    FileState state(Path file) throws IOException;

    /** At every moment either the old or the new file is there. Moves a folder as well, to where there is none. */
    void rename(Path from, Path to) throws IOException;

    /** Gives a file a name that nothing has yet; it may keep the old one too. */
    void takeName(Path from, Path to) throws IOException;

    /** Returns when the names in a folder are on the disk. */
    void forceFolder(Path folder) throws IOException;

    /** Deletes a file or an empty folder if it is there. */
    void delete(Path file) throws IOException;

    /** What is in a folder. */
    List<Path> files(Path folder) throws IOException;

    /** When a file was written. */
    FileTime modified(Path file) throws IOException;
}
