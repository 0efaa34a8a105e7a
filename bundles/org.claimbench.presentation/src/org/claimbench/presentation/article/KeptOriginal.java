/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.article;

import java.time.Clock;

import org.claimbench.core.commands.NewRevision;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.intake.EarlierRemarks;
import org.claimbench.intake.Incoming;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/** The original of a text that is about to come into a dossier: kept beside it once, before the dossier names it. */
public final class KeptOriginal {

    private final DossierSession session;
    private final String author;
    private final Clock clock;
    private final @Nullable EarlierRemarks earlier;
    private @Nullable Incoming keptOf;
    private @Nullable NewRevision kept;

    /**
     * @param session
     *            of the dossier
     * @param author
     *            who takes the text in
     * @param clock
     *            tells when
     * @param earlier
     *            what earlier originals of the same document said, which is left out; null for the first one
     */
    public KeptOriginal(DossierSession session, String author, Clock clock, @Nullable EarlierRemarks earlier) {
        this.session = session;
        this.author = author;
        this.clock = clock;
        this.earlier = earlier;
    }

    /**
     * Whether there is an original that is not kept yet.
     *
     * @param opened
     *            null for a text that was typed or pasted
     */
    public boolean waits(@Nullable Incoming opened) {
        return opened != null && keptOf != opened;
    }

    /**
     * Keeps it, unless that is done. It may take a while; it may run on another thread, while nothing else is asked.
     *
     * @param opened
     *            null for a text that was typed or pasted
     * @return OK, or an error that says why it cannot be kept
     */
    public IStatus keep(@Nullable Incoming opened) {
        if (opened == null || !waits(opened)) {
            return Status.OK_STATUS;
        }
        try {
            SnapshotStore store = SnapshotStore.beside(session.file());
            NewRevision read = opened.revision(store, author, clock.instant());
            EarlierRemarks known = earlier;
            kept = known == null ? read : known.leaveOut(read, store);
            keptOf = opened;
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    /**
     * What is taken in.
     *
     * @param opened
     *            as it was kept; null for a text that was typed or pasted
     * @param typed
     *            that text
     */
    public NewRevision revision(@Nullable Incoming opened, String typed) {
        NewRevision known = kept;
        return known == null || keptOf != opened ? NewRevision.of(typed) : known;
    }
}
