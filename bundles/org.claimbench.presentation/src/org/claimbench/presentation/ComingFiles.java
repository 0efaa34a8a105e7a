/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.net.URLConnection;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.claimbench.core.commands.NewExcerpt;
import org.claimbench.core.commands.NewSource;
import org.claimbench.core.commands.TakeInSource;
import org.claimbench.core.snapshots.SnapshotCapture;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.intake.ArticleReaders;
import org.claimbench.intake.SourceIntake;
import org.claimbench.model.CaptureMethod;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.SourceKind;
import org.claimbench.presentation.internal.IntakeMessages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Files on their way in: read and kept beside the dossier, on any thread, before the dossier names them. */
final class ComingFiles {

    private final Dossier dossier;
    private final Claim claim;
    private final List<Path> files;
    private final SnapshotStore store;
    private final String by;
    private final Instant at;
    private final IProgressMonitor monitor = new NullProgressMonitor();
    private final List<TakeInSource> sources = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private volatile int done;

    ComingFiles(Dossier dossier, Claim claim, List<Path> files, SnapshotStore store, String by, Instant at) {
        this.dossier = dossier;
        this.claim = claim;
        this.files = List.copyOf(files);
        this.store = store;
        this.by = by;
        this.at = at;
    }

    /** Reads them all; returns early when it is cancelled. */
    void read() {
        for (Path file : files) {
            if (monitor.isCanceled()) {
                return;
            }
            read(file);
            done++;
        }
    }

    private void read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            sources.add(isPicture(name) ? asItIs(file, name) : withText(file, name));
        } catch (CoreException e) {
            notes.add(e.getStatus().getMessage());
        }
    }

    // Pictures and recordings are evidence too; nobody expects a text of them.
    static boolean isPicture(String name) {
        String type = URLConnection.guessContentTypeFromName(name);
        return type != null && type.matches("(image|audio|video)/.*"); //$NON-NLS-1$
    }

    private TakeInSource withText(Path file, String name) throws CoreException {
        try {
            return new SourceIntake(ArticleReaders.open(file, monitor), by, at).use(dossier, store,
                    List.of(NewExcerpt.toBeChosen(claim)));
        } catch (CoreException e) {
            if (e.getStatus().matches(IStatus.CANCEL)) {
                throw e;
            }
            TakeInSource kept = asItIs(file, name);
            notes.add(NLS.bind(IntakeMessages.Files_asItIs, name, e.getStatus().getMessage()));
            return kept;
        }
    }

    private TakeInSource asItIs(Path file, String name) throws CoreException {
        SourceKind kind = isPicture(name) ? SourceKind.MEDIA : SourceKind.DOCUMENT;
        return new TakeInSource(dossier, new NewSource(name, kind, "", "", null), //$NON-NLS-1$ //$NON-NLS-2$
                new SnapshotCapture(store, by).file(file, CaptureMethod.FILE, at),
                List.of(NewExcerpt.toBeChosen(claim)), by, at);
    }

    void cancel() {
        monitor.setCanceled(true);
    }

    /** Such as “Taking in report.pdf, 2 of 3”; may be asked on another thread. */
    String progress() {
        int now = Math.min(done, files.size() - 1);
        String name = String.valueOf(files.get(now).getFileName());
        return files.size() == 1 ? NLS.bind(IntakeMessages.Files_coming, name)
                : NLS.bind(IntakeMessages.Files_comingOf,
                        new Object[] {name, Integer.valueOf(now + 1), Integer.valueOf(files.size())});
    }

    /** Whether they were kept beside this file. */
    boolean beside(Path dossierFile) {
        return SnapshotStore.beside(dossierFile).folder().equals(store.folder());
    }

    List<TakeInSource> sources() {
        return sources;
    }

    String notes() {
        return String.join(" ", notes); //$NON-NLS-1$
    }
}
