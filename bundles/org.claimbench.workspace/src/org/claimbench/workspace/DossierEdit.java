/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import java.util.Optional;
import java.util.function.Function;

import org.claimbench.core.commands.UseCase;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Changes a dossier for somebody who sees it from outside its editor. Where it is open, the change is one more step
 * there, to be undone and saved there; else it is saved at once.
 */
public final class DossierEdit {

    private DossierEdit() {
    }

    /**
     * Does a use case. Called on the thread of the sessions.
     *
     * @param sessions
     *            of the program
     * @param file
     *            of the workspace
     * @param change
     *            makes the use case from the dossier; empty when there is nothing to change in it
     * @param monitor
     *            may be null
     * @return OK; or why it was refused; cancelled when there was nothing to change
     * @throws CoreException
     *             with one sentence for the user when the file cannot be read or written
     */
    public static IStatus apply(DossierSessions sessions, IFile file, Function<Dossier, Optional<UseCase>> change,
            @Nullable IProgressMonitor monitor) throws CoreException {
        DossierSession session = sessions.acquire(DossierFiles.path(file));
        try {
            boolean opened = sessions.alone(session);
            Optional<UseCase> useCase = change.apply(session.dossier());
            if (useCase.isEmpty()) {
                return Status.CANCEL_STATUS;
            }
            IStatus done = session.execute(useCase.get());
            if (done.isOK() && opened) {
                WorkspaceSave.save(session, file, monitor);
                ProblemMarkers.lookOnce(session, file);
            }
            return done;
        } finally {
            sessions.release(session);
        }
    }

    /**
     * Finds a claim of which only the id is known.
     *
     * @param dossier
     *            as it is now
     * @param id
     *            of the claim
     * @return empty when it is gone
     */
    public static Optional<Claim> claim(Dossier dossier, String id) {
        return dossier.getClaims().stream().filter(claim -> id.equals(claim.getId())).findFirst();
    }
}
