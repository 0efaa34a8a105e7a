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
import java.util.function.Consumer;

import org.claimbench.core.checks.Checks;
import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.SessionListener;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.workspace.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Keeps the problems of an open dossier as markers of its file, so that the Problems view shows them. The session's
 * thread only makes a copy, a moment after a change; checks run in a job, which writes the markers of the newest copy.
 */
public final class ProblemMarkers {

    /** The family of the jobs that write markers, for whoever must wait for them. */
    public static final Object FAMILY = ProblemMarkers.class;

    private final DossierSession session;
    private final Consumer<Runnable> later;
    private final SessionListener follower = new SessionListener() {
        @Override
        public void changed() {
            lookSoon();
        }

        @Override
        public void saved() {
            lookSoon();
        }
    };
    private final AtomicReference<@Nullable Dossier> newest = new AtomicReference<>();
    private final CheckJob job;
    private boolean waiting;
    private boolean disposed;

    /**
     * Starts to follow a session. Called on the session's thread, as all methods are.
     *
     * @param session
     *            of the dossier
     * @param file
     *            takes the markers
     * @param later
     *            runs what it gets on the session's thread, a moment after: changes that come thick and fast are then
     *            looked at once
     */
    public ProblemMarkers(DossierSession session, IFile file, Consumer<Runnable> later) {
        this.session = session;
        this.later = later;
        this.job = new CheckJob(file);
        session.addListener(follower);
        look();
    }

    /**
     * Stops following. The markers stay, for the file is what it was; those of changes that are given up make room for
     * those of the file.
     */
    public void dispose() {
        disposed = true;
        session.removeListener(follower);
        if (session.dirty() || waiting) {
            job.readFile();
        }
        job.leave();
    }

    /**
     * Looks at a dossier once, for nobody follows it. Called on the session's thread.
     *
     * @param session
     *            of the dossier, saved
     * @param file
     *            takes the markers
     */
    public static void lookOnce(DossierSession session, IFile file) {
        new ProblemMarkers(session, file, Runnable::run).dispose();
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

    private void lookSoon() {
        if (!waiting) {
            waiting = true;
            later.accept(this::look);
        }
    }

    private void look() {
        if (!disposed) {
            waiting = false;
            newest.set(EcoreUtil.copy(session.dossier()));
            job.schedule();
        }
    }

    /** Checks the newest copy and writes what is wrong; if a newer one comes meanwhile, the job runs again. */
    private final class CheckJob extends Job {

        private final IFile file;
        private volatile boolean fromFile;
        private volatile boolean leaving;

        CheckJob(IFile file) {
            super(NLS.bind(Messages.WritingProblems, file.getName()));
            this.file = file;
            setSystem(true);
        }

        // The file is locked while markers are written, not while checks run: nobody who saves waits for them.
        @Override
        protected IStatus run(@Nullable IProgressMonitor monitor) {
            try {
                Dossier dossier = file.isAccessible() ? newest() : null;
                tell(dossier);
                if (dossier != null) {
                    write(problems(dossier), monitor);
                }
                return Status.OK_STATUS;
            } catch (CoreException e) {
                return e.getStatus();
            }
        }

        void readFile() {
            fromFile = true;
            schedule();
        }

        void leave() {
            leaving = true;
            schedule();
        }

        private void tell(@Nullable Dossier dossier) {
            if (ended()) {
                return;
            }
            ServiceCaller.callOnce(ProblemMarkers.class, DossierFollower.class, follower -> {
                if (leaving) {
                    follower.left(file);
                } else if (dossier != null) {
                    follower.told(file, dossier);
                }
            });
        }

        private @Nullable Dossier newest() throws CoreException {
            Dossier copy = newest.getAndSet(null);
            return fromFile ? new DossierSession(DossierFiles.path(file)).dossier() : copy;
        }

        private static List<ProblemMarker> problems(Dossier dossier) {
            ClaimNumbers numbers = new ClaimNumbers(dossier);
            return Checks.run(dossier).stream().map(problem -> ProblemMarker.of(problem, numbers)).toList();
        }

        private void write(List<ProblemMarker> problems, @Nullable IProgressMonitor monitor) throws CoreException {
            if (ended()) {
                return;
            }
            file.getWorkspace().run(writing -> {
                // Where a newer copy waits, the job will run again.
                if (file.isAccessible() && newest.get() == null) {
                    MarkerUpdate.write(file, problems);
                }
            }, file, IWorkspace.AVOID_UPDATE, monitor);
        }

        /** The program may end while checks run; the workspace is then closed. */
        private static boolean ended() {
            return FrameworkUtil.getBundle(ResourcesPlugin.class).getState() != Bundle.ACTIVE;
        }

        @Override
        public boolean belongsTo(@Nullable Object family) {
            return family == FAMILY;
        }
    }
}
