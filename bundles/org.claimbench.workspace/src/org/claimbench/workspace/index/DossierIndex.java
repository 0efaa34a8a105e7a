/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.claimbench.model.Dossier;
import org.claimbench.workspace.DossierFollower;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/**
 * What all dossiers of the workspace say, kept up to date as files come, change and go, so that nobody has to open
 * them to list their claims. Of a dossier that is open it knows what it says now, saved or not. A service that starts
 * when it is first asked for; its methods may be called on any thread and do not wait.
 */
public final class DossierIndex implements DossierFollower {

    /** The family of the jobs that read dossiers, for whoever must wait for them. */
    public static final Object FAMILY = DossierIndex.class;

    private final Map<String, IndexedDossier> known = new ConcurrentHashMap<>();
    private final Set<String> followed = ConcurrentHashMap.newKeySet();
    private final List<IndexListener> listeners = new CopyOnWriteArrayList<>();
    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
    private final ReadJob reading = new ReadJob(this, workspace.getRoot(), new IndexFile(
            Platform.getStateLocation(FrameworkUtil.getBundle(DossierIndex.class)).append("index.json").toPath())); //$NON-NLS-1$
    private final IResourceChangeListener changes = event -> reading.read(ChangedDossiers.in(event.getDelta()));

    /** Starts to follow the workspace; called by the service’s component. */
    public void start() {
        workspace.addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        reading.readAll();
    }

    /** Ends that, and keeps what is known for the next start; called by the service’s component. */
    public void stop() {
        workspace.removeResourceChangeListener(changes);
        reading.end();
    }

    /**
     * All dossiers that are known by now.
     *
     * @return by path; those that cannot be read are among them
     */
    public List<IndexedDossier> dossiers() {
        return known.values().stream().sorted(Comparator.comparing(IndexedDossier::path)).toList();
    }

    /**
     * One dossier.
     *
     * @param file
     *            of the workspace
     * @return empty when it was not read yet, or is not there
     */
    public Optional<IndexedDossier> dossier(IFile file) {
        return Optional.ofNullable(known.get(path(file)));
    }

    /**
     * Adds a listener.
     *
     * @param listener
     *            told until it is removed
     */
    public void addListener(IndexListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener
     *            as it was added
     */
    public void removeListener(IndexListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void told(IFile file, Dossier copy) {
        String path = path(file);
        followed.add(path);
        // Its file may hold something else: it is read once the dossier is closed.
        known.put(path, Summary.of(copy, path, FileStamp.NONE));
        tell(Set.of(path));
    }

    @Override
    public void left(IFile file) {
        followed.remove(path(file));
        reading.read(Set.of(path(file)));
    }

    static String path(IFile file) {
        return file.getFullPath().toString();
    }

    void begin(Collection<IndexedDossier> kept) {
        kept.forEach(dossier -> known.putIfAbsent(dossier.path(), dossier));
    }

    boolean isFollowed(String path) {
        return followed.contains(path);
    }

    boolean knows(String path, FileStamp stamp) {
        return Optional.ofNullable(known.get(path)).filter(dossier -> dossier.stamp().equals(stamp)).isPresent();
    }

    void put(IndexedDossier dossier) {
        known.put(dossier.path(), dossier);
    }

    boolean remove(String path) {
        return known.keySet().remove(path);
    }

    Set<String> paths() {
        return Set.copyOf(known.keySet());
    }

    void tell(Set<String> paths) {
        if (!paths.isEmpty()) {
            listeners.forEach(listener -> listener.changed(paths));
        }
    }
}
