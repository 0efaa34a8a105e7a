/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.claimbench.core.checks.Checks;
import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.SessionListener;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.workspace.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Keeps the problems of an open dossier as markers of its file, so that the Problems view shows them. Problems are
 * computed on the session's thread; markers are written in a job, and only the newest list is.
 */
public final class ProblemMarkers {

    /** The family of the jobs that write markers, for whoever must wait for them. */
    public static final Object FAMILY = ProblemMarkers.class;

    private final DossierSession session;
    private final SessionListener follower = new SessionListener() {
        @Override
        public void changed() {
            update();
        }

        @Override
        public void saved() {
            update();
        }
    };
    private final AtomicReference<@Nullable List<ProblemMarker>> newest = new AtomicReference<>();
    private final WriteJob job;

    /**
     * Starts to follow a session.
     *
     * @param session
     *            of the dossier
     * @param file
     *            takes the markers
     */
    public ProblemMarkers(DossierSession session, IFile file) {
        this.session = session;
        this.job = new WriteJob(file);
        session.addListener(follower);
        update();
    }

    /**
     * Stops following. The markers stay, for the file is what it was; those of changes that are given up make room for
     * those of the file.
     */
    public void dispose() {
        session.removeListener(follower);
        if (session.dirty()) {
            job.readFile();
        }
    }

    /**
     * The claim that a marker of ours is about.
     *
     * @param marker
     *            of any type
     * @param dossier
     *            of the marker's file
     * @return empty where the whole dossier is meant, or the claim is gone
     */
    public static Optional<Claim> claim(IMarker marker, Dossier dossier) {
        String id = ProblemMarker.of(marker).claim();
        return dossier.getClaims().stream().filter(claim -> claim.getId().equals(id)).findFirst();
    }

    private void update() {
        newest.set(problems(session.dossier()));
        job.schedule();
    }

    private static List<ProblemMarker> problems(Dossier dossier) {
        ClaimNumbers numbers = new ClaimNumbers(dossier);
        return Checks.run(dossier).stream().map(problem -> ProblemMarker.of(problem, numbers)).toList();
    }

    /** Writes the newest list of problems; if a newer one comes meanwhile, the job runs again. */
    private final class WriteJob extends WorkspaceJob {

        private final IFile file;
        private volatile boolean fromFile;

        WriteJob(IFile file) {
            super(NLS.bind(Messages.WritingProblems, file.getName()));
            this.file = file;
            setRule(file);
            setSystem(true);
        }

        @Override
        public IStatus runInWorkspace(@Nullable IProgressMonitor monitor) throws CoreException {
            if (file.isAccessible()) {
                List<ProblemMarker> problems = fromFile ? stored() : newest.getAndSet(null);
                if (problems != null) {
                    MarkerUpdate.write(file, problems);
                }
            }
            return Status.OK_STATUS;
        }

        void readFile() {
            fromFile = true;
            schedule();
        }

        private List<ProblemMarker> stored() throws CoreException {
            return problems(new DossierSession(DossierFiles.path(file)).dossier());
        }

        @Override
        public boolean belongsTo(@Nullable Object family) {
            return family == FAMILY;
        }
    }
}
