/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.UUID;

/**
 * A file that is written piece by piece and gets its name only when it is whole and on the disk. For what is too large
 * to be held in memory. Closed without a name, it leaves nothing behind.
 */
public final class NewFile implements Closeable {

    private final Path temporary;
    private final FileChannel channel;

    /**
     * Starts a file.
     *
     * @param folder
     *            exists, on the file system on which the file will be
     * @param permissions
     *            from its first byte on; none for what is usual
     * @throws IOException
     *             when it cannot be written
     */
    public NewFile(Path folder, FileAttribute<?>... permissions) throws IOException {
        temporary = folder.resolve(temporaryName());
        channel = FileChannel.open(temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                permissions);
    }

    /**
     * A name for what is not finished.
     *
     * @return another at each call
     */
    public static String temporaryName() {
        return ".claimbench-" + UUID.randomUUID() + ".tmp"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Takes the content.
     *
     * @return not buffered; need not be closed
     */
    public OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /**
     * Gives the finished file its name. When this returns, it survives a power failure.
     *
     * @param file
     *            absolute; replaced when it exists
     * @throws IOException
     *             when it cannot be done; an old file is then untouched
     */
    public void moveTo(Path file) throws IOException {
        channel.force(true);
        channel.close();
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Folders.flush(file.getParent());
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
        channel.force(true);
        channel.close();
        try {
            // A rename would replace what somebody else made in the meantime; a second name never does.
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // There are no links on this file system.
            Files.move(temporary, file);
        }
        Folders.flush(file.getParent());
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(temporary);
    }
}
