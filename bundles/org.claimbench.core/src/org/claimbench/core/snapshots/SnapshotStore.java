/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.snapshots;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.claimbench.core.files.FileSteps;
import org.claimbench.core.files.FileTrouble;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.internal.Sha256;
import org.claimbench.model.Dossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The snapshots beside a dossier file. What it has taken in is on the disk before the dossier names it. It deletes
 * nothing. Usable from any thread; bytes are read and written, so a person may have to wait.
 */
public final class SnapshotStore {

    /** The most that a snapshot may hold, in megabytes. */
    public static final int MAX_MEGABYTES = 256;

    static final long MAX_BYTES = MAX_MEGABYTES * 1024L * 1024L;

    private static final int DEPTH = 2;

    private final FileSteps steps;
    private final Path folder;

    private SnapshotStore(FileSteps steps, Path folder) {
        this.steps = steps;
        this.folder = folder;
    }

    /**
     * The snapshots of a dossier file.
     *
     * @param dossier
     *            need not exist; where it is a link, the snapshots lie beside the file itself
     * @return touches nothing yet
     */
    public static SnapshotStore beside(Path dossier) {
        return beside(FileSteps.REAL, dossier);
    }

    static SnapshotStore beside(FileSteps steps, Path dossier) {
        Path file = real(dossier);
        return new SnapshotStore(steps, file.resolveSibling(SnapshotLayout.folder(String.valueOf(file.getFileName()))));
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize(); // it is not there yet, or not any more
        }
    }

    /**
     * Where the snapshots lie.
     *
     * @return absolute; made with the first snapshot
     */
    public Path folder() {
        return folder;
    }

    /**
     * Takes in a file. Nothing is kept of one that cannot be read to its end.
     *
     * @param file
     *            of at most {@link #MAX_MEGABYTES}
     * @return under what it is kept
     * @throws CoreException
     *             with one sentence for the user when it cannot be read or written
     */
    public StoredSnapshot put(Path file) throws CoreException {
        String name = String.valueOf(file.getFileName());
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw failure(Messages.Snapshot_notAFile, name);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return new SnapshotIntake(steps, folder).take(bytes, name);
        } catch (IOException e) {
            throw failure(e, Messages.Snapshot_notReadable, name, FileTrouble.of(e));
        }
    }

    /**
     * Takes in bytes.
     *
     * @param bytes
     *            at most {@link #MAX_MEGABYTES}
     * @return under what they are kept
     * @throws CoreException
     *             with one sentence for the user when they cannot be written
     */
    public StoredSnapshot put(byte[] bytes) throws CoreException {
        return put(new ByteArrayInputStream(bytes));
    }

    /**
     * Takes in what a stream holds. Nothing is kept of one that cannot be read to its end.
     *
     * @param bytes
     *            at most {@link #MAX_MEGABYTES}; read to its end, not closed
     * @return under what they are kept
     * @throws CoreException
     *             with one sentence for the user when they cannot be read or written
     */
    public StoredSnapshot put(InputStream bytes) throws CoreException {
        try {
            return new SnapshotIntake(steps, folder).take(bytes, Messages.Snapshot_bytes);
        } catch (IOException e) {
            throw failure(e, Messages.Snapshot_notReadable, Messages.Snapshot_bytes, FileTrouble.of(e));
        }
    }

    /**
     * The bytes of a snapshot, which were compared with its digest before the first of them is handed out.
     *
     * @param sha256
     *            as it stands in the dossier
     * @return to be closed by the caller
     * @throws CoreException
     *             with one sentence that names snapshot and file when they are missing or damaged
     */
    public InputStream open(String sha256) throws CoreException {
        if (!SnapshotLayout.isDigest(sha256)) {
            throw failure(Messages.Snapshot_badName, sha256.length() > 80 ? sha256.substring(0, 80) + '…' : sha256);
        }
        Path file = file(sha256);
        SnapshotState state = state(sha256);
        if (state != SnapshotState.PRESENT) {
            throw failure(state == SnapshotState.MISSING ? Messages.Snapshot_missing : Messages.Snapshot_damaged,
                    sha256, file);
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw failure(e, Messages.Snapshot_damaged, sha256, file);
        }
    }

    /**
     * How it stands with a snapshot. Reads all its bytes.
     *
     * @param sha256
     *            as it stands in the dossier; what is no digest is missing
     * @return never null
     */
    public SnapshotState state(String sha256) {
        if (!SnapshotLayout.isDigest(sha256) || !Files.exists(file(sha256))) {
            return SnapshotState.MISSING;
        }
        return holds(file(sha256), sha256) ? SnapshotState.PRESENT : SnapshotState.DAMAGED;
    }

    static boolean holds(Path file, String sha256) {
        try {
            // A pipe could be read for ever, and so could a very large file.
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                return false;
            }
            try (InputStream bytes = Files.newInputStream(file)) {
                return sha256.equals(Sha256.of(bytes));
            }
        } catch (IOException e) {
            return false; // what cannot be read is damaged
        }
    }

    /**
     * The snapshots in the folder that a dossier does not name.
     *
     * @param dossier
     *            only read
     * @return digests, sorted
     * @throws CoreException
     *             with one sentence for the user when the folder cannot be read
     */
    public List<String> unused(Dossier dossier) throws CoreException {
        Set<String> named = DossierSnapshots.digests(dossier);
        return all().stream().filter(sha256 -> !named.contains(sha256)).toList();
    }

    /**
     * All snapshots in the folder, damaged ones too.
     *
     * @return digests, sorted
     * @throws CoreException
     *             with one sentence for the user when the folder cannot be read
     */
    public List<String> all() throws CoreException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        // The folder may be a link to a place with more room.
        try (Stream<Path> files = Files.find(folder.toRealPath(), DEPTH, (path, about) -> about.isRegularFile())) {
            return files.map(SnapshotStore::place).flatMap(place -> SnapshotLayout.digest(place).stream()).sorted()
                    .toList();
        } catch (IOException e) {
            throw failure(e, Messages.Snapshot_notListed, folder, FileTrouble.of(e));
        }
    }

    private static String place(Path file) {
        return file.getParent().getFileName().toString() + '/' + file.getFileName();
    }

    /**
     * Gives another dossier the same snapshots, before it is saved. Those that it has are kept.
     *
     * @param dossier
     *            the other dossier file; need not exist
     * @param monitor
     *            may be null; is asked before each snapshot
     * @return the digests of damaged snapshots, which stayed behind
     * @throws CoreException
     *             with one sentence for the user when something cannot be copied
     * @throws OperationCanceledException
     *             when the person gives up; what was copied by then stays and does no harm
     */
    public List<String> copyTo(Path dossier, @Nullable IProgressMonitor monitor) throws CoreException {
        return new SnapshotTransfer(steps, this, beside(steps, dossier)).copy(monitor);
    }

    /**
     * Lets the snapshots follow a dossier that has another name or place now. Those that lie there are kept.
     *
     * @param dossier
     *            where the dossier file is now
     * @throws CoreException
     *             with one sentence for the user when something cannot be moved; it then stays where it is
     */
    public void moveTo(Path dossier) throws CoreException {
        new SnapshotTransfer(steps, this, beside(steps, dossier)).move();
    }

    /** The file of a snapshot, whether it exists or not. */
    Path file(String sha256) {
        return folder.resolve(SnapshotLayout.place(sha256));
    }

    static CoreException failure(String pattern, Object... words) {
        return new CoreException(Status.error(NLS.bind(pattern, words)));
    }

    static CoreException failure(IOException cause, String pattern, Object... words) {
        return new CoreException(Status.error(NLS.bind(pattern, words), cause));
    }
}
