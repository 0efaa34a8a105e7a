/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.claimbench.core.session.DossierSession;
import org.claimbench.workspace.DossierFiles;
import org.claimbench.workspace.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Reads dossiers whose files are not those that the index knows. What comes in meanwhile is read in the next run. */
final class ReadJob extends Job {

    /** Lists are drawn anew after so many dossiers, not after each. */
    private static final int BATCH = 25;

    private final DossierIndex index;
    private final IWorkspaceRoot root;
    private final IndexFile kept;
    private final Set<String> changed = new LinkedHashSet<>();
    private boolean all;
    private boolean begun;
    private volatile boolean toBeKept;

    ReadJob(DossierIndex index, IWorkspaceRoot root, IndexFile kept) {
        super(Messages.Index_reading);
        this.index = index;
        this.root = root;
        this.kept = kept;
        setPriority(DECORATE);
    }

    synchronized void readAll() {
        all = true;
        schedule();
    }

    synchronized void read(Set<String> paths) {
        if (!paths.isEmpty()) {
            changed.addAll(paths);
            schedule();
        }
    }

    private synchronized Set<String> take() {
        Set<String> taken = new LinkedHashSet<>(changed);
        changed.clear();
        return taken;
    }

    private synchronized boolean takeAll() {
        boolean wanted = all;
        all = false;
        return wanted;
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        if (!begun) {
            begun = true;
            index.begin(kept.read());
            index.tell(index.paths());
        }
        try {
            // What was told to have changed is read even where its stamp is the same.
            Set<String> certain = take();
            read(certain, true, monitor);
            if (takeAll()) {
                Set<String> there = present();
                there.addAll(index.paths());
                read(there, false, monitor);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private Set<String> present() throws CoreException {
        Set<String> paths = new LinkedHashSet<>();
        root.accept(proxy -> {
            if (proxy.getType() == IResource.FILE && ChangedDossiers.isDossier(proxy.getName())) {
                paths.add(proxy.requestFullPath().toString());
            }
            return true;
        }, IResource.NONE);
        return paths;
    }

    private void read(Set<String> paths, boolean certain, @Nullable IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, paths.size());
        Set<String> news = new HashSet<>();
        for (String path : paths) {
            if (progress.isCanceled()) {
                break;
            }
            if (look(path, certain)) {
                news.add(path);
                toBeKept = true;
            }
            progress.worked(1);
            if (news.size() == BATCH) {
                index.tell(Set.copyOf(news));
                news.clear();
            }
        }
        index.tell(news);
    }

    /** Whether there is something new of it. */
    private boolean look(String path, boolean certain) {
        if (index.isFollowed(path)) {
            return false;
        }
        IFile file = root.getFile(IPath.fromPortableString(path));
        if (!file.isAccessible()) {
            return index.remove(path);
        }
        try {
            Path place = DossierFiles.path(file);
            FileStamp stamp = FileStamp.of(place);
            if (!certain && index.knows(path, stamp)) {
                return false;
            }
            index.put(summary(place, path, stamp));
        } catch (CoreException e) {
            index.put(IndexedDossier.faulty(path, FileStamp.NONE, e.getStatus().getMessage()));
        }
        return true;
    }

    private static IndexedDossier summary(Path place, String path, FileStamp stamp) {
        try {
            return Summary.of(new DossierSession(place).dossier(), path, stamp);
        } catch (CoreException e) {
            return IndexedDossier.faulty(path, stamp, e.getStatus().getMessage());
        }
    }

    /** Nothing is read any more; what is known is kept. */
    void end() {
        cancel();
        if (toBeKept) {
            try {
                kept.write(index.dossiers());
            } catch (IOException e) {
                ILog.of(ReadJob.class).warn(Messages.Index_notKept, e);
            }
        }
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == DossierIndex.FAMILY;
    }
}
