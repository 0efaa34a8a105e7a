/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace;

import java.io.InputStream;

import org.claimbench.core.session.DossierSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.jdt.annotation.Nullable;

/** Saves dossiers in the workspace: the file is replaced whole, and what it held before is in the local history. */
public final class WorkspaceSave {

    private WorkspaceSave() {
    }

    /**
     * Saves a session to its file. Called on the session's thread.
     *
     * @param session
     *            of the file
     * @param file
     *            of the workspace; need not exist yet
     * @param monitor
     *            may be null
     * @throws CoreException
     *             with one sentence for the user, as {@link DossierSession#save()}
     */
    public static void save(DossierSession session, IFile file, @Nullable IProgressMonitor monitor)
            throws CoreException {
        replace(file, session::save, monitor);
    }

    /** Lets something write the file, with its former content in the local history. */
    static void replace(IFile file, Write write, @Nullable IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = file.getWorkspace();
        IResourceRuleFactory rules = workspace.getRuleFactory();
        ISchedulingRule rule = MultiRule.combine(rules.modifyRule(file), rules.refreshRule(file));
        ICoreRunnable steps = progress -> {
            keepHistory(file);
            try {
                write.run();
            } finally {
                refresh(file, progress);
            }
        };
        // Whoever listens to the workspace hears of it once.
        workspace.run(steps, rule, IWorkspace.AVOID_UPDATE, monitor);
    }

    /** Shows the workspace what was written; a failure of that is none of the save. */
    static void refresh(IResource resource, @Nullable IProgressMonitor monitor) {
        try {
            resource.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        } catch (CoreException e) {
            ILog.of(WorkspaceSave.class).log(e.getStatus());
        }
    }

    // The platform keeps history only of what goes through it, and it writes in place. Appending nothing makes it keep
    // the present content without touching a byte of the file.
    private static void keepHistory(IFile file) {
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            if (file.exists()) {
                file.appendContents(InputStream.nullInputStream(), IResource.KEEP_HISTORY, null);
            }
        } catch (CoreException e) {
            // A history that cannot be kept must not keep anybody from saving.
            ILog.of(WorkspaceSave.class).log(e.getStatus());
        }
    }

    @FunctionalInterface
    interface Write {
        void run() throws CoreException;
    }
}
