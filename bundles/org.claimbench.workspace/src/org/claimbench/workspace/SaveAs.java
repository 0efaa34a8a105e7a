/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.files.FileState;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.core.snapshots.SnapshotLayout;
import org.claimbench.core.snapshots.SnapshotStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Saves a dossier under another name in the workspace: its snapshots first, then the dossier. What an overwritten file
 * held is in the local history.
 */
public final class SaveAs {

    private final DossierSessions sessions;
    private final DossierSession session;
    private final IFile target;
    private final Path from;
    private final Path path;
    private final FileState seen;

    /**
     * Looks at what is there now; made when the person has chosen the name.
     *
     * @param sessions
     *            the open ones
     * @param session
     *            of the dossier
     * @param target
     *            of the workspace; need not exist
     * @throws CoreException
     *             with one sentence for the user when it is not on this computer
     */
    public SaveAs(DossierSessions sessions, DossierSession session, IFile target) throws CoreException {
        this.sessions = sessions;
        this.session = session;
        this.target = target;
        this.from = session.file();
        this.path = DossierFiles.path(target);
        this.seen = FileState.of(path);
    }

    /**
     * Why it cannot be done.
     *
     * @return a sentence when somebody has the target open, here or elsewhere
     */
    public Optional<String> refusal() {
        return sessions.refusal(path);
    }

    /**
     * Whether there is a file of which the workspace does not know, so that nobody was asked about it yet.
     *
     * @return true when the person must be asked before {@link #save}
     */
    public boolean overwritesUnknown() {
        return !target.exists() && !seen.equals(FileState.NOTHING);
    }

    /**
     * Copies the snapshots to where the dossier will be. Usable from any thread; a person may have to wait.
     *
     * @param monitor
     *            may be null
     * @return the digests of damaged snapshots, which stayed behind
     * @throws CoreException
     *             with one sentence for the user when one cannot be copied
     */
    public List<String> takeSnapshots(@Nullable IProgressMonitor monitor) throws CoreException {
        return SnapshotStore.beside(from).copyTo(path, monitor);
    }

    /**
     * Writes the dossier, after its snapshots. Called on the session's thread. A session that others share stays with
     * its file, and the target is a copy.
     *
     * @param monitor
     *            may be null
     * @return true when the session goes on with the target, false when the target is to be opened
     * @throws CoreException
     *             with one sentence for the user; the session then stays with its file
     */
    public boolean save(@Nullable IProgressMonitor monitor) throws CoreException {
        boolean goesOn = sessions.alone(session);
        WorkspaceSave.replace(target, () -> {
            if (goesOn) {
                sessions.saveAs(session, path, seen);
            } else {
                session.saveCopy(path, seen);
            }
        }, monitor);
        WorkspaceSave.refresh(target.getParent().getFolder(IPath.fromOSString(SnapshotLayout.folder(target.getName()))),
                null);
        return goesOn;
    }
}
