/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.claimbench.core.differences.Difference;
import org.claimbench.core.differences.Differences;
import org.claimbench.core.files.FileState;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.store.DossierStore;
import org.claimbench.model.Dossier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Watches for changes that somebody else makes to the file of an open dossier. Where nothing is unsaved the file is
 * simply read again; else the person must choose. Lives on the session's thread.
 */
public final class FileOnDisk {

    private final DossierSession session;
    private @Nullable Stamp unchanged;
    private @Nullable FileState putOff;

    /**
     * @param session
     *            of the dossier
     */
    public FileOnDisk(DossierSession session) {
        this.session = session;
    }

    /**
     * Looks at the file when the person comes back to the dossier. What was put off is not asked again.
     *
     * @return a choice for the person, or empty when all is well (again)
     */
    public Optional<DiskConflict> look() {
        Stamp now = Stamp.of(session.file());
        if (now != null && Objects.equals(now, unchanged)) {
            return Optional.empty();
        }
        FileState state = FileState.of(session.file());
        if (state.equals(session.basis())) {
            unchanged = now;
            putOff = null;
            return Optional.empty();
        }
        return Objects.equals(state, putOff) ? Optional.empty() : changed(state);
    }

    /**
     * Looks at the file before it is saved.
     *
     * @return a choice for the person, or empty when the session may save
     */
    public Optional<DiskConflict> lookBeforeSave() {
        putOff = null;
        unchanged = null;
        return look();
    }

    private Optional<DiskConflict> changed(FileState state) {
        try {
            Dossier theirs = new DossierStore().load(session.file(), new ResourceSetImpl());
            List<Difference> differences = Differences.between(theirs, session.dossier());
            if (session.dirty() && !differences.isEmpty()) {
                return Optional.of(new DiskConflict(this, session, state, differences));
            }
            session.reload();
            return Optional.empty();
        } catch (CoreException e) {
            return Optional.of(new DiskConflict(this, session, state, e.getStatus().getMessage()));
        }
    }

    void putOff(FileState state) {
        putOff = state;
    }

    /** Tells without reading it whether a file was touched. */
    private record Stamp(Object modified, long size, @Nullable Object key) {

        static @Nullable Stamp of(Path file) {
            try {
                BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(seen.lastModifiedTime(), seen.size(), seen.fileKey());
            } catch (IOException e) {
                return null;
            }
        }
    }
}
