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
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A file that is written piece by piece and gets its name only when it is whole and on the disk. Closed without a name,
 * it leaves nothing behind. For what is too large to be held in memory; else see {@link DurableFile}.
 */
public final class NewFile implements AutoCloseable {

    private final FileSteps steps;
    private final Path temporary;
    private final FileChannel channel;
    private Path last;

    /**
     * Starts a file.
     *
     * @param steps
     *            of which its writing is made
     * @param folder
     *            exists, on the file system on which the file will be
     * @throws IOException
     *             when it cannot be written
     */
    public NewFile(FileSteps steps, Path folder) throws IOException {
        this(steps, folder, List.of());
    }

    /**
     * Starts a file that not everybody may read.
     *
     * @param steps
     *            of which its writing is made
     * @param folder
     *            exists, on the file system on which the file will be
     * @param permissions
     *            from its first byte on
     * @throws IOException
     *             when it cannot be written
     */
    public NewFile(FileSteps steps, Path folder, List<FileAttribute<?>> permissions) throws IOException {
        this.steps = steps;
        temporary = folder.resolve(TemporaryFiles.name());
        last = temporary;
        channel = create(permissions);
    }

    private FileChannel create(List<FileAttribute<?>> permissions) throws IOException {
        try {
            return steps.create(temporary, permissions);
        } catch (IOException e) {
            delete(); // a share can report a failure of what it has done
            throw e;
        }
    }

    /** The system may have taken some away when the file was made (umask). */
    void permit(List<FileAttribute<?>> permissions) throws IOException {
        for (FileAttribute<?> permission : permissions) {
            steps.permit(temporary, permission);
        }
    }

    /**
     * Takes the content.
     *
     * @return not buffered; need not be closed
     */
    public OutputStream stream() {
        return new Content();
    }

    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            steps.write(channel, bytes);
        }
    }

    /**
     * Ends the content. When this returns, it survives a power failure, under its temporary name.
     *
     * @throws IOException
     *             when it cannot be written
     */
    public void finish() throws IOException {
        steps.force(channel);
        // Some file systems tell only here that they could not write.
        steps.close(channel);
    }

    /**
     * Gives the finished file its name. When this returns, it survives a power failure.
     *
     * @param file
     *            absolute; replaced when it exists
     * @throws IOException
     *             when it cannot be done; an old file is then untouched, unless the disk failed at the very end: then
     *             it is the old or the new one, whole
     */
    public void moveTo(Path file) throws IOException {
        steps.rename(temporary, file);
        // The rename itself is only durable once the folder is.
        steps.forceFolder(file.resolveSibling("")); //$NON-NLS-1$
        last = file;
    }

    /**
     * Gives the finished file a name that nothing has yet. When this returns, it survives a power failure. Killed in
     * between, it has the name and is whole, or has it not.
     *
     * @param file
     *            absolute
     * @throws FileAlreadyExistsException
     *             when there is something of that name; it is untouched
     * @throws IOException
     *             when it cannot be done
     */
    public void moveToUnused(Path file) throws IOException {
        steps.takeName(temporary, file);
        steps.forceFolder(file.resolveSibling("")); //$NON-NLS-1$
    }

    /** Deletes as well what killed programs left in these folders, once it is an hour old. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // what was to be written is on the disk, or has failed already
        }
        TemporaryFiles.clean(steps, last, temporary.resolveSibling("")); //$NON-NLS-1$
        if (last.equals(temporary)) {
            delete();
        }
    }

    private void delete() {
        try {
            steps.delete(temporary);
        } catch (IOException e) {
            // does no harm, and goes with a later file that is written there
        }
    }

    @NonNullByDefault({}) // the methods come from code that says nothing about null
    private final class Content extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            NewFile.this.write(ByteBuffer.wrap(bytes, offset, length));
        }
    }
}
