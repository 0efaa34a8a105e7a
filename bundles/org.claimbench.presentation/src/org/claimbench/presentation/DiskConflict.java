/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;

import org.claimbench.core.differences.Difference;
import org.claimbench.core.files.FileState;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * Somebody else changed the file of a dossier in which something is unsaved, or made it unreadable: what the person can
 * do. Nothing is lost until the person has chosen. Lives on the session's thread.
 */
public final class DiskConflict {

    private final FileOnDisk disk;
    private final DossierSession session;
    private final FileState seen;
    private final List<Difference> differences;
    private final String intro;
    private final boolean readable;

    DiskConflict(FileOnDisk disk, DossierSession session, FileState seen, List<Difference> differences) {
        this.disk = disk;
        this.session = session;
        this.seen = seen;
        this.differences = differences;
        this.intro = NLS.bind(Messages.Disk_changed, name(session.file()));
        this.readable = true;
    }

    DiskConflict(FileOnDisk disk, DossierSession session, FileState seen, String trouble) {
        this.disk = disk;
        this.session = session;
        this.seen = seen;
        this.differences = List.of();
        this.intro = NLS.bind(Messages.Disk_unreadable, trouble);
        this.readable = false;
    }

    /**
     * What happened, and what can be done.
     *
     * @return a sentence or two
     */
    public String intro() {
        return intro;
    }

    /**
     * What mine says else than the file.
     *
     * @return from the file to mine; empty when the file cannot be read
     */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * Whether the file can be taken.
     *
     * @return false when it is gone or damaged
     */
    public boolean readable() {
        return readable;
    }

    /**
     * Whether there is no file any more, so that keeping mine writes it again and overwrites nothing.
     *
     * @return false when there is something
     */
    public boolean gone() {
        return seen.equals(FileState.NOTHING);
    }

    /**
     * Mine overwrites what was seen in the file.
     *
     * @throws CoreException
     *             when the file was changed once more, or cannot be written; it is then untouched
     */
    public void keepMine() throws CoreException {
        session.saveOver(seen);
    }

    /**
     * The file's content takes the place of mine.
     *
     * @throws CoreException
     *             when it cannot be read; mine is then still there
     */
    public void takeTheirs() throws CoreException {
        session.reload();
    }

    /**
     * Mine is written, after its snapshots, to a file of its own beside the other, whose content is then taken where it
     * can be read.
     *
     * @param waiting
     *            while the snapshots are copied
     * @return the new file
     * @throws CoreException
     *             when it or its snapshots cannot be written; mine is then still there, and as the sentence says
     *             perhaps in the new file too
     * @throws OperationCanceledException
     *             when the person did not wait for the snapshots; then nothing is written but some of them
     */
    public Path saveCopy(Waiting waiting) throws CoreException {
        Path copy = free();
        IStatus snapshots = takeSnapshots(copy, waiting);
        session.saveCopy(copy, FileState.NOTHING);
        if (!snapshots.isOK()) {
            throw new CoreException(snapshots);
        }
        if (readable) {
            session.reload();
        }
        return copy;
    }

    // Where they cannot be copied, what the person has written must be safe all the same.
    private IStatus takeSnapshots(Path copy, Waiting waiting) {
        List<String> damaged = new ArrayList<>();
        SnapshotStore store = SnapshotStore.beside(session.file());
        try {
            waiting.run(monitor -> damaged.addAll(store.copyTo(copy, monitor)));
            return damaged.isEmpty() ? Status.OK_STATUS
                    : Status.error(MessageFormat.format(Messages.Disk_copyDamaged, copy.getFileName(), damaged.size()));
        } catch (CoreException e) {
            return Status.error(NLS.bind(Messages.Disk_copyWithout, copy.getFileName(), e.getMessage()), e);
        }
    }

    /** The person does not choose now. It is asked again before saving, or when the file changes once more. */
    public void putOff() {
        disk.putOff(seen);
    }

    private Path free() {
        String name = name(session.file());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot); //$NON-NLS-1$
        Path copy = session.file().resolveSibling(NLS.bind(Messages.Disk_copy, stem) + ending);
        for (int i = 2; Files.exists(copy); i++) {
            copy = session.file().resolveSibling(NLS.bind(Messages.Disk_copies, stem, i) + ending);
        }
        return copy;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
