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
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Replaces a file's content so that at every moment either the old or the new content is there, whole. */
public final class DurableFile {

    static final FileSteps REAL = new RealSteps();

    private DurableFile() {
    }

    /**
     * Writes a file: temporary file beside it, flush, rename, flush of the folder. When this returns, the new content
     * survives a power failure. Temporary files that killed saves left in the folder are deleted once they are an hour
     * old.
     *
     * @param file
     *            to replace or to make; its folder must exist; a link is followed
     * @param content
     *            the new bytes
     * @throws IOException
     *             when it cannot be written; the old file is then untouched, unless the disk failed at the very end:
     *             then it holds the old or the new content, whole
     */
    public static void replace(Path file, byte[] content) throws IOException {
        replace(REAL, file, content, target -> {
            // whatever is there is to be replaced
        });
    }

    /**
     * Deletes the temporary files that killed saves left in a folder.
     *
     * @param folder
     *            exists; what cannot be deleted there does no harm and stays
     * @param before
     *            those that were written before are deleted
     */
    public static void clean(Path folder, Instant before) {
        try {
            TemporaryFiles.delete(REAL, folder, before);
        } catch (IOException | UncheckedIOException e) {
            // the next one tries again
        }
    }

    static void replace(FileSteps steps, Path file, byte[] content, Guard guard) throws IOException {
        Path target = steps.target(file);
        Path temporary = TemporaryFiles.in(Objects.requireNonNull(target.getParent()));
        try {
            write(steps, temporary, content, steps.permissions(target));
            guard.check(target);
            putInPlace(steps, temporary, target, content);
        } catch (IOException e) {
            discard(steps, temporary, e);
            throw e;
        }
        TemporaryFiles.clean(steps, target);
    }

    private static void write(FileSteps steps, Path file, byte[] content, List<FileAttribute<?>> permissions)
            throws IOException {
        FileChannel channel = steps.create(file, permissions);
        try {
            // The system may have taken some away when the file was made (umask).
            for (FileAttribute<?> permission : permissions) {
                steps.permit(file, permission);
            }
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                steps.write(channel, buffer);
            }
            steps.force(channel);
        } catch (IOException e) {
            closeAfter(channel, e);
            throw e;
        }
        // Some file systems tell only here that they could not write.
        steps.close(channel);
    }

    private static void closeAfter(FileChannel channel, IOException reason) {
        try {
            channel.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static void putInPlace(FileSteps steps, Path temporary, Path target, byte[] content) throws IOException {
        try {
            steps.rename(temporary, target);
            // The rename itself is only durable once the folder is.
            steps.forceFolder(target.resolveSibling("")); //$NON-NLS-1$
        } catch (IOException e) {
            if (perhapsInPlace(steps, target, content, e)) {
                throw new UnconfirmedException(e);
            }
            throw e;
        }
    }

    // A share can report a failure of what it has done.
    private static boolean perhapsInPlace(FileSteps steps, Path target, byte[] content, IOException reason) {
        try {
            return steps.state(target).equals(FileState.of(content));
        } catch (IOException e) {
            reason.addSuppressed(e);
            return true;
        }
    }

    private static void discard(FileSteps steps, Path temporary, IOException reason) {
        try {
            steps.delete(temporary);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** Looks at the file once more when all is ready to replace it, and throws when it must not be. */
    interface Guard {

        void check(Path target) throws IOException;
    }

    /** All is written, but whether it would survive a power failure is not known. */
    static final class UnconfirmedException extends IOException {

        private static final long serialVersionUID = 1L;

        UnconfirmedException(IOException reason) {
            super(FileTrouble.of(reason), reason);
        }
    }
}
