/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.snapshots;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;

import org.claimbench.core.internal.Folders;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.internal.NewFile;
import org.claimbench.core.internal.Sha256;
import org.claimbench.core.store.FileTrouble;
import org.eclipse.core.runtime.CoreException;

/** Takes bytes into a folder of snapshots: all of them and durably, or none. */
final class SnapshotIntake {

    private static final int BUFFER = 1 << 16;

    private final Path folder;

    SnapshotIntake(Path folder) {
        this.folder = folder;
    }

    /**
     * Only what is wrong with the bytes' origin is thrown as an IOException; what is wrong with our folder is a
     * CoreException.
     */
    StoredSnapshot take(InputStream bytes, String name) throws CoreException, IOException {
        try (NewFile file = start()) {
            MessageDigest digest = Sha256.create();
            long size = copy(bytes, file.stream(), digest, name);
            StoredSnapshot stored = new StoredSnapshot(Sha256.hex(digest), size);
            keep(file, stored.sha256());
            return stored;
        }
    }

    private NewFile start() throws CoreException {
        try {
            Folders.make(folder);
            return new NewFile(folder);
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    private long copy(InputStream bytes, OutputStream target, MessageDigest digest, String name)
            throws CoreException, IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            size += read;
            if (size > SnapshotStore.MAX_BYTES) {
                throw SnapshotStore.failure(Messages.Snapshot_tooLarge, name, SnapshotStore.MAX_MEGABYTES);
            }
            digest.update(buffer, 0, read);
            write(target, buffer, read);
        }
        return size;
    }

    private void write(OutputStream target, byte[] buffer, int length) throws CoreException {
        try {
            target.write(buffer, 0, length);
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    // A damaged file of that name is mended by the way.
    private void keep(NewFile file, String sha256) throws CoreException {
        Path target = folder.resolve(SnapshotLayout.place(sha256));
        if (SnapshotStore.holds(target, sha256)) {
            return;
        }
        try {
            Folders.make(target.getParent());
            file.moveTo(target);
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    private CoreException notStored(IOException cause) {
        return SnapshotStore.failure(cause, Messages.Snapshot_notStored, folder, FileTrouble.of(cause));
    }
}
