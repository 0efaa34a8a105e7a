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
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.claimbench.core.internal.Folders;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.store.FileTrouble;
import org.eclipse.core.runtime.CoreException;

/** Takes the snapshots of one dossier to another. */
final class SnapshotTransfer {

    private final SnapshotStore from;
    private final SnapshotStore to;

    SnapshotTransfer(SnapshotStore from, SnapshotStore to) {
        this.from = from;
        this.to = to;
    }

    List<String> copy() throws CoreException {
        List<String> damaged = new ArrayList<>();
        if (from.folder().equals(to.folder())) {
            return damaged;
        }
        for (String sha256 : from.all()) {
            if (from.state(sha256) == SnapshotState.PRESENT) {
                copy(sha256);
            } else {
                damaged.add(sha256);
            }
        }
        return damaged;
    }

    private void copy(String sha256) throws CoreException {
        try (InputStream bytes = from.open(sha256)) {
            to.put(bytes);
        } catch (IOException e) {
            throw notMoved(e);
        }
    }

    void move() throws CoreException {
        Path source = from.folder();
        if (source.equals(to.folder()) || !Files.isDirectory(source)) {
            return;
        }
        if (Files.exists(to.folder()) || !renamed()) {
            merge();
        }
    }

    private boolean renamed() throws CoreException {
        try {
            Files.move(from.folder(), to.folder());
            Folders.flush(to.folder().getParent());
            Folders.flush(from.folder().getParent());
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false; // it is on another disk: files can go there, folders cannot
        } catch (IOException e) {
            throw notMoved(e);
        }
    }

    // What could not be read stays where it is.
    private void merge() throws CoreException {
        List<String> damaged = copy();
        List<String> copied = new ArrayList<>(from.all());
        copied.removeAll(damaged);
        try {
            for (String sha256 : copied) {
                Files.delete(from.file(sha256));
                deleteEmpty(from.file(sha256).getParent());
            }
            deleteEmpty(from.folder());
        } catch (IOException e) {
            throw notMoved(e);
        }
    }

    private static void deleteEmpty(Path folder) throws IOException {
        boolean empty;
        try (Stream<Path> inside = Files.list(folder)) {
            empty = inside.findAny().isEmpty();
        }
        if (empty) {
            Files.delete(folder);
        }
    }

    private CoreException notMoved(IOException cause) {
        return SnapshotStore.failure(cause, Messages.Snapshot_notMoved, from.folder(), FileTrouble.of(cause),
                to.folder());
    }
}
