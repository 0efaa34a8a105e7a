/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.packing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.claimbench.core.files.FileSteps;
import org.claimbench.core.files.Folders;
import org.claimbench.core.files.TemporaryFiles;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.snapshots.SnapshotLayout;
import org.eclipse.core.runtime.CoreException;

/** A dossier with its snapshots in a temporary folder, on the way to its place. Closed, it leaves no such folder. */
final class UnpackedDossier implements Closeable {

    private final Path temporary;
    private final Path file;
    private final Path folder;
    private final Path fileThere;
    private final Path folderThere;

    UnpackedDossier(Path place, String name) throws IOException {
        temporary = Files.createDirectory(place.resolve(TemporaryFiles.name()));
        file = temporary.resolve(name);
        folder = temporary.resolve(SnapshotLayout.folder(name));
        fileThere = place.resolve(name);
        folderThere = place.resolve(SnapshotLayout.folder(name));
    }

    /** The dossier file in the temporary folder. */
    Path file() {
        return file;
    }

    void refuseToReplace() throws CoreException {
        for (Path there : new Path[] {fileThere, folderThere}) {
            if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                throw PackFailure.of(Messages.Pack_exists, there);
            }
        }
    }

    void arrive() throws CoreException, IOException {
        refuseToReplace();
        boolean snapshots = Files.exists(folder);
        if (snapshots) {
            Files.move(folder, folderThere);
        }
        try {
            Files.move(file, fileThere);
        } catch (IOException e) {
            if (snapshots) {
                Files.move(folderThere, folder);
            }
            throw e;
        }
        FileSteps.REAL.forceFolder(fileThere.getParent());
    }

    @Override
    public void close() throws IOException {
        Folders.delete(temporary);
    }
}
