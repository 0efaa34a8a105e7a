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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.claimbench.core.files.FileState;
import org.claimbench.core.files.FileSteps;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A hidden file beside a dossier that tells other windows and other computers who has it open. It warns and hinders
 * nobody; that nothing is overwritten is seen to by what the dossier file itself holds (see {@link FileState}). Where
 * no file can be made there is no lock.
 */
public final class DossierLock {

    /** After that a lock from another computer counts as forgotten. */
    public static final Duration LIFE = Duration.ofHours(24);

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final int LONGEST = 4096;
    private static final int LONGEST_NAME = 255;

    private final Path file;
    private @Nullable LockText mine;

    /**
     * A lock that is not taken yet.
     *
     * @param dossier
     *            the dossier file; a link leads to the lock beside its target
     */
    public DossierLock(Path dossier) {
        this.file = beside(dossier);
    }

    private static Path beside(Path dossier) {
        Path target = dossier.toAbsolutePath();
        try {
            target = FileSteps.REAL.target(dossier);
        } catch (IOException e) {
            // Then the dossier cannot be opened either, which is told there.
        }
        String name = "." + target.getFileName() + ".lock"; //$NON-NLS-1$ //$NON-NLS-2$
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return target.resolveSibling(
                bytes.length <= LONGEST_NAME ? name : ".claimbench-" + FileState.of(bytes).digest() + ".lock"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Takes the lock, unless somebody else has it. A lock is nobody's any more when its process on this computer has
     * ended, or when it is from another computer and a day old. Can be called again, to see whether the other one left.
     *
     * @return who else has the dossier open; empty when the lock is taken now, or when none can be made here
     */
    public Optional<Holder> take() {
        if (held()) {
            return Optional.empty();
        }
        try {
            return create();
        } catch (FileAlreadyExistsException e) {
            return takeOver();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Holder> create() throws IOException {
        LockText text = LockText.ofThisWindow();
        Files.write(file, text.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        mine = text;
        return Optional.empty();
    }

    private Optional<Holder> takeOver() {
        try {
            Optional<LockText> other = LockText.of(read());
            Holder holder = other.isPresent() ? other.get().holder()
                    : new Holder("", "", 0, Files.getLastModifiedTime(file).toInstant()); //$NON-NLS-1$ //$NON-NLS-2$
            if (!forgotten(holder)) {
                return Optional.of(holder);
            }
            // Two windows may do this at once; then both believe to have it, and the file's content is what guards.
            Files.deleteIfExists(file);
            return create();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean forgotten(Holder holder) {
        if (!holder.onThisHost()) {
            return holder.since().plus(LIFE).isBefore(Instant.now());
        }
        Optional<ProcessHandle> process = ProcessHandle.of(holder.pid());
        // Numbers of processes come again: one that began after the lock was taken is another.
        return process.isEmpty() || process.get().info().startInstant()
                .filter(start -> start.minus(CLOCKS_DIFFER).isAfter(holder.since())).isPresent();
    }

    /** Gives the lock back, if it was taken and nobody took it over. */
    public void release() {
        try {
            if (held()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // What stays behind counts as forgotten once this process has ended.
        }
        mine = null;
    }

    private boolean held() {
        LockText taken = mine;
        try {
            return taken != null && LockText.of(read()).filter(taken::equals).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private byte[] read() throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(LONGEST);
        }
    }
}
