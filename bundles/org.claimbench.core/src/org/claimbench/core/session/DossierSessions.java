/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.claimbench.core.store.DossierLock;
import org.claimbench.core.store.Holder;
import org.eclipse.core.runtime.CoreException;

/**
 * The open sessions, one a file, counted by their users. To be used on one thread; an OSGi service, so that editor,
 * views
 * and quick fixes share it.
 */
public final class DossierSessions {

    private final Map<Path, Shared> open = new HashMap<>();
    private final List<SessionsListener> listeners = new CopyOnWriteArrayList<>();

    /**
     * Takes part in the session on a file, and opens it where there is none. While it is open, a lock beside the file
     * tells others; see {@link #otherHolder}.
     *
     * @param file
     *            the dossier file
     * @return the session; to be given back by {@link #release}
     * @throws CoreException
     *             with one sentence for the user when it cannot be read
     */
    public DossierSession acquire(Path file) throws CoreException {
        Path key = key(file);
        if (!open.containsKey(key)) {
            DossierSession opened = new DossierSession(file);
            open.put(key, new Shared(opened, new DossierLock(file)));
            listeners.forEach(listener -> listener.opened(opened));
        }
        Shared shared = open.get(key);
        shared.users++;
        return shared.session;
    }

    /**
     * Leaves a session; the last one to leave ends it, unsaved changes are then given up.
     *
     * @param session
     *            from {@link #acquire}
     */
    public void release(DossierSession session) {
        for (Shared shared : List.copyOf(open.values())) {
            if (shared.session == session && --shared.users == 0) {
                open.values().remove(shared);
                shared.lock.release();
                listeners.forEach(listener -> listener.ended(session));
            }
        }
    }

    /**
     * Who else has a dossier open, in another window of this computer or on another one. Nothing of theirs is
     * overwritten by a save here, but one of the two will have to put both versions together.
     *
     * @param session
     *            from {@link #acquire}
     * @return looked up anew at each call; empty when nobody has
     */
    public Optional<Holder> otherHolder(DossierSession session) {
        return open.values().stream().filter(shared -> shared.session == session).findAny()
                .flatMap(shared -> shared.lock.take());
    }

    /**
     * Adds a listener.
     *
     * @param listener
     *            told until it is removed
     */
    public void addListener(SessionsListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener
     *            as it was added
     */
    public void removeListener(SessionsListener listener) {
        listeners.remove(listener);
    }

    // Two names of one file, by a link or another spelling, must lead to one session.
    private static Path key(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static final class Shared {

        private final DossierSession session;
        private final DossierLock lock;
        private int users;

        Shared(DossierSession session, DossierLock lock) {
            this.session = session;
            this.lock = lock;
            lock.take();
        }
    }
}
