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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.claimbench.core.files.FileState;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.store.DossierLock;
import org.claimbench.core.store.Holder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

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
            DossierLock lock = new DossierLock(file);
            lock.take();
            open.put(key, new Shared(opened, lock));
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
        return shared(session).flatMap(shared -> shared.lock.take());
    }

    /**
     * Whether a session has one user only, so that it can go on with another file without anybody's wondering.
     *
     * @param session
     *            from {@link #acquire}
     * @return false when others take part in it
     */
    public boolean alone(DossierSession session) {
        return shared(session).filter(shared -> shared.users == 1).isPresent();
    }

    /**
     * Why nothing can be saved to a file from another dossier.
     *
     * @param target
     *            need not exist
     * @return a sentence when somebody has it open, here or elsewhere
     */
    public Optional<String> refusal(Path target) {
        if (open.containsKey(key(target))) {
            return Optional.of(NLS.bind(Messages.SaveAs_open, target.getFileName()));
        }
        DossierLock lock = new DossierLock(target);
        Optional<Holder> other = lock.take();
        lock.release();
        return other.map(holder -> NLS.bind(
                holder.user().isEmpty() ? Messages.SaveAs_openSomewhere : Messages.SaveAs_openElsewhere,
                new Object[] {target.getFileName(), holder.user(), holder.host()}));
    }

    /**
     * Saves a session to another file and goes on with that: its undo stays, its lock moves along. What the dossier
     * names beside its file must be there already.
     *
     * @param session
     *            from {@link #acquire}, with one user
     * @param target
     *            where it will be; not the session's own file
     * @param agreed
     *            what is there and may be overwritten
     * @throws CoreException
     *             with one sentence for the user when somebody has that file open, or it cannot be written or holds
     *             something else; the session then stays with its old file
     */
    public void saveAs(DossierSession session, Path target, FileState agreed) throws CoreException {
        Shared shared = shared(session).filter(one -> one.users == 1).orElseThrow(IllegalArgumentException::new);
        Optional<String> refusal = refusal(target);
        if (refusal.isPresent()) {
            throw new CoreException(Status.error(refusal.get()));
        }
        session.saveAs(target, agreed);
        open.values().remove(shared);
        open.put(key(target), shared);
        shared.lock.release();
        shared.lock = new DossierLock(target);
        shared.lock.take();
    }

    private Optional<Shared> shared(DossierSession session) {
        return open.values().stream().filter(shared -> shared.session == session).findAny();
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
        Path plain = file.toAbsolutePath().normalize();
        try {
            return plain.toRealPath();
        } catch (IOException e) {
            // It is not there, not yet or not any more; its folder may be.
            Path parent = plain.getParent();
            return parent == null || !Files.exists(parent) ? plain : key(parent).resolve(plain.getFileName());
        }
    }

    private static final class Shared {

        private final DossierSession session;
        private DossierLock lock;
        private int users;

        Shared(DossierSession session, DossierLock lock) {
            this.session = session;
            this.lock = lock;
        }
    }
}
