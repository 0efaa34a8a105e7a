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
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.List;
import java.util.Objects;

/** Replaces a file's content so that at every moment either the old or the new content is there, whole. */
public final class DurableFile {

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
     *             when it cannot be written; the old file is then untouched, unless the disk failed at the very end:
     *             then it holds the old or the new content, whole
     */
    public static void replace(Path file, byte[] content) throws IOException {
        replace(FileSteps.REAL, file, content);
    }

    /**
     * The same with other steps.
     *
     * @param steps
     *            of which the writing is made
     * @param file
     *            to replace or to make; its folder must exist; a link is followed
     * @param content
     *            the new bytes
     * @throws IOException
     *             as above
     */
    public static void replace(FileSteps steps, Path file, byte[] content) throws IOException {
        replace(steps, file, content, target -> {
            // whatever is there is to be replaced
        });
    }

    /**
     * The same, unless a last look forbids it.
     *
     * @param steps
     *            of which the writing is made
     * @param file
     *            to replace or to make; its folder must exist; a link is followed
     * @param content
     *            the new bytes
     * @param guard
     *            looks at the file when all is ready to replace it
     * @throws UnconfirmedException
     *             when the disk failed at the very end; the file then holds the old or the new content, whole
     * @throws IOException
     *             when it cannot be written; the old file is then untouched
     */
    public static void replace(FileSteps steps, Path file, byte[] content, Guard guard) throws IOException {
        Path target = steps.target(file);
        List<FileAttribute<?>> permissions = steps.permissions(target);
        try (NewFile made = new NewFile(steps, Objects.requireNonNull(target.getParent()), permissions)) {
            made.permit(permissions);
            made.write(ByteBuffer.wrap(content));
            made.finish();
            guard.check(target);
            putInPlace(steps, made, target, content);
        }
    }

    private static void putInPlace(FileSteps steps, NewFile made, Path target, byte[] content) throws IOException {
        try {
            made.moveTo(target);
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

    /** Looks at the file once more when all is ready to replace it. */
    public interface Guard {

        /**
         * Throws when the file must not be replaced.
         *
         * @param target
         *            the file; need not exist
         * @throws IOException
         *             why it must not
         */
        void check(Path target) throws IOException;
    }

    /** All is written, but whether it would survive a power failure is not known. */
    public static final class UnconfirmedException extends IOException {

        private static final long serialVersionUID = 1L;

        UnconfirmedException(IOException reason) {
            super(FileTrouble.of(reason), reason);
        }
    }
}
