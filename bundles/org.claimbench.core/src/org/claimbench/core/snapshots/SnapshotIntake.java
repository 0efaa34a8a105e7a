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
import java.util.List;

import org.claimbench.core.files.FileSteps;
import org.claimbench.core.files.FileTrouble;
import org.claimbench.core.files.Folders;
import org.claimbench.core.files.NewFile;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.internal.Sha256;
import org.eclipse.core.runtime.CoreException;

/** Takes bytes into a folder of snapshots: all of them and durably, or none. */
final class SnapshotIntake {

    private static final int BUFFER = 1 << 16;

    private final FileSteps steps;
    private final Path folder;

    SnapshotIntake(FileSteps steps, Path folder) {
        this.steps = steps;
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
            Folders.make(steps, folder, List.of());
            return new NewFile(steps, folder);
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
        try {
            if (!SnapshotStore.holds(target, sha256)) {
                file.finish();
                Folders.make(steps, target.getParent(), List.of());
                file.moveTo(target);
            }
            // Names that a killed program made before may not be on the disk yet.
            for (Path each = target; !each.equals(folder.getParent()); each = each.getParent()) {
                steps.forceFolder(each.getParent());
            }
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    private CoreException notStored(IOException cause) {
        return SnapshotStore.failure(cause, Messages.Snapshot_notStored, folder, FileTrouble.of(cause));
    }
}
