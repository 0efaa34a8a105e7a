/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.claimbench.core.commands.TakeInSources;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.model.Claim;
import org.claimbench.presentation.internal.IntakeMessages;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Files that become evidence of the claim in hand: dropped, pasted or chosen. They are read and kept beside the dossier
 * in the background; the claim that was in hand at the beginning gets them, in one step. Lives on the session's thread.
 */
public final class FileEvidence {

    private static final String NOTHING = ""; //$NON-NLS-1$

    private final DossierPresenter dossier;
    private final LastSource lastSource;
    private final String author;
    private final Clock clock;
    private @Nullable ComingFiles coming;
    private String note = NOTHING;

    FileEvidence(DossierPresenter dossier, LastSource lastSource, String author, Clock clock) {
        this.dossier = dossier;
        this.lastSource = lastSource;
        this.author = author;
        this.clock = clock;
    }

    /**
     * Begins to take files in.
     *
     * @param files
     *            not empty
     * @return OK when it has begun, or a warning that says why not; what comes of it is told by {@link #note()}
     */
    public IStatus add(List<Path> files) {
        Claim claim = dossier.inHand().claim();
        if (claim == null) {
            return new Status(IStatus.WARNING, FileEvidence.class, Messages.Paste_noClaim);
        }
        if (coming != null) {
            return new Status(IStatus.WARNING, FileEvidence.class, IntakeMessages.Files_busy);
        }
        ComingFiles begun = new ComingFiles(dossier.dossier(), claim, files,
                SnapshotStore.beside(dossier.session().file()), author, clock.instant());
        coming = begun;
        tell(NOTHING);
        dossier.background().run(begun::read, () -> arrived(begun));
        return Status.OK_STATUS;
    }

    private void arrived(ComingFiles begun) {
        if (coming != begun) {
            return; // cancelled
        }
        coming = null;
        tell(taken(begun));
    }

    private String taken(ComingFiles begun) {
        if (begun.sources().isEmpty()) {
            return begun.notes();
        }
        if (!begun.beside(dossier.session().file())) {
            return IntakeMessages.Files_moved;
        }
        IStatus status = dossier.session().execute(new TakeInSources(begun.sources()));
        lastSource.use(begun.sources().getLast().source());
        return status.isOK() ? begun.notes() : status.getMessage();
    }

    private void tell(String words) {
        note = words;
        dossier.filesChanged();
    }

    /**
     * What is being taken in.
     *
     * @return such as “Taking in report.pdf, 2 of 3”; empty when nothing is
     */
    public String progress() {
        ComingFiles known = coming;
        return known == null ? NOTHING : known.progress();
    }

    /** Gives up; nothing becomes evidence then. */
    public void cancel() {
        ComingFiles known = coming;
        if (known != null) {
            known.cancel();
            coming = null;
            tell(IntakeMessages.Files_cancelled);
        }
    }

    /** The dossier is closed; nobody is told. */
    void close() {
        ComingFiles known = coming;
        coming = null;
        if (known != null) {
            known.cancel();
        }
    }

    /**
     * What a person should know about the files that came in last.
     *
     * @return sentences; empty when there is nothing to say
     */
    public String note() {
        return note;
    }

    /** Another claim is in hand: what was said of the files of the one before is over. */
    void forget() {
        note = NOTHING;
    }
}
