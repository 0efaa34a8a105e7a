/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import java.util.List;

import org.claimbench.core.differences.Difference;
import org.claimbench.core.files.FileState;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.session.DossierSession;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Unsaved work that is offered to the person who opened its dossier. Lives on the session's thread. */
public final class Offer {

    private final DossierSession session;
    private final Recovery recovery;
    private final RecoveryWatch watch;
    private final Kept kept;
    private final List<Difference> differences;
    private final FileState compared;

    Offer(DossierSession session, Recovery recovery, RecoveryWatch watch, Kept kept, List<Difference> differences) {
        this.session = session;
        this.recovery = recovery;
        this.watch = watch;
        this.kept = kept;
        this.differences = differences;
        this.compared = session.basis();
    }

    /**
     * The work.
     *
     * @return whole and readable
     */
    public UnsavedWork work() {
        return kept.work();
    }

    /**
     * What the work says else than the file.
     *
     * @return from the file to the work; not empty
     */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * Whether the file was changed after the work had begun, so that taking the work gives up these changes.
     *
     * @return false when the work goes on from the file as it is
     */
    public boolean fileChangedSince() {
        return !compared.equals(work().basis());
    }

    /**
     * Takes the work: the session holds it, unsaved. It stays in the recovery area until it is saved or given up.
     *
     * @throws CoreException
     *             when something else was done meanwhile; the session is then as it was
     */
    public void take() throws CoreException {
        if (session.dirty() || !session.basis().equals(compared)) {
            throw new CoreException(
                    Status.error(NLS.bind(Messages.Recovery_meanwhile, session.file().getFileName())));
        }
        watch.adopt(session, kept);
        session.take(kept.dossier(), compared);
    }

    /**
     * Keeps the file as it is; the work is deleted.
     *
     * @throws CoreException
     *             with one sentence for the user when it cannot be deleted
     */
    public void decline() throws CoreException {
        recovery.remove(kept);
    }
}
