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
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.claimbench.core.files.FileSteps;
import org.claimbench.core.files.FileTrouble;
import org.claimbench.core.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** Takes the snapshots of one dossier to another. */
final class SnapshotTransfer {

    private final FileSteps steps;
    private final SnapshotStore from;
    private final SnapshotStore to;

    SnapshotTransfer(FileSteps steps, SnapshotStore from, SnapshotStore to) {
        this.steps = steps;
        this.from = from;
        this.to = to;
    }

    List<String> copy(@Nullable IProgressMonitor monitor) throws CoreException {
        List<String> damaged = new ArrayList<>();
        if (from.folder().equals(to.folder())) {
            return damaged;
        }
        List<String> all = from.all();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.Snapshot_copying, all.size());
        for (String sha256 : all) {
            progress.checkCanceled();
            if (from.state(sha256) == SnapshotState.PRESENT) {
                take(sha256);
            } else {
                damaged.add(sha256);
            }
            progress.worked(1);
        }
        return damaged;
    }

    private void take(String sha256) throws CoreException {
        try (InputStream bytes = from.open(sha256)) {
            to.put(bytes);
        } catch (IOException e) {
            throw notMoved(e);
        }
    }

    void move() throws CoreException {
        Path source = from.folder();
        if (source.equals(to.folder())) {
            return;
        }
        if (!Files.isDirectory(source)) {
            confirm();
        } else if (Files.exists(to.folder()) || !renamed()) {
            merge();
        }
    }

    // What a killed program moved may not be on the disk yet.
    private void confirm() throws CoreException {
        try {
            if (Files.isDirectory(to.folder())) {
                steps.forceFolder(to.folder().getParent());
            }
        } catch (IOException e) {
            throw notMoved(e);
        }
    }

    private boolean renamed() throws CoreException {
        try {
            steps.rename(from.folder(), to.folder());
            steps.forceFolder(to.folder().getParent());
            steps.forceFolder(from.folder().getParent());
            return true;
        } catch (AtomicMoveNotSupportedException e) {
            return false; // it is on another disk: files can go there, folders cannot
        } catch (IOException e) {
            throw notMoved(e);
        }
    }

    // What could not be read stays where it is.
    private void merge() throws CoreException {
        List<String> damaged = copy(null);
        List<String> copied = new ArrayList<>(from.all());
        copied.removeAll(damaged);
        try {
            for (String sha256 : copied) {
                steps.delete(from.file(sha256));
                deleteEmpty(from.file(sha256).getParent());
            }
            deleteEmpty(from.folder());
        } catch (IOException e) {
            throw notMoved(e);
        }
    }

    private void deleteEmpty(Path folder) throws IOException {
        boolean empty;
        try (Stream<Path> inside = Files.list(folder)) {
            empty = inside.findAny().isEmpty();
        }
        if (empty) {
            steps.delete(folder);
        }
    }

    private CoreException notMoved(IOException cause) {
        return SnapshotStore.failure(cause, Messages.Snapshot_notMoved, from.folder(), FileTrouble.of(cause),
                to.folder());
    }
}
