/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.core.session.SessionsListener;

/**
 * Keeps the unsaved work of all sessions: a few seconds after a change it is in the recovery area, and it is removed
 * when it is saved, undone, or given up by closing. To be used on the thread of the sessions.
 */
public final class RecoveryWatch implements SessionsListener {

    private final DossierSessions sessions;
    private final Recovery recovery;
    private final Pace pace;
    private final Supplier<String> user;
    private final Map<DossierSession, Keeper> keepers = new HashMap<>();

    /**
     * @param sessions
     *            whose work is kept
     * @param recovery
     *            takes it
     * @param pace
     *            says when and where
     * @param user
     *            names the person who works
     */
    public RecoveryWatch(DossierSessions sessions, Recovery recovery, Pace pace, Supplier<String> user) {
        this.sessions = sessions;
        this.recovery = recovery;
        this.pace = pace;
        this.user = user;
    }

    /** Starts with the sessions that are opened from now on. */
    public void start() {
        sessions.addListener(this);
    }

    /** Stops; what is kept stays, as after a crash. */
    public void stop() {
        sessions.removeListener(this);
        keepers.values().forEach(Keeper::stop);
        keepers.clear();
    }

    /** Keeps at once what is unsaved, without waiting for the seconds to go by. */
    public void keepNow() {
        keepers.values().forEach(Keeper::keep);
    }

    /**
     * Whether unsaved work of a session lies in the recovery area by now. It may be older than the last change.
     *
     * @param session
     *            open
     * @return false when nothing is unsaved, or it was not written yet
     */
    public boolean kept(DossierSession session) {
        return Optional.ofNullable(keepers.get(session)).map(Keeper::kept).orElse(false);
    }

    @Override
    public void opened(DossierSession session) {
        keepers.put(session, new Keeper(session, recovery, pace, user));
    }

    @Override
    public void ended(DossierSession session) {
        Optional.ofNullable(keepers.remove(session)).ifPresent(Keeper::discard);
    }

    /**
     * Work of an earlier session that was not saved, if it says something else than the file.
     *
     * @param session
     *            just opened
     * @return the newest work as an offer, with the troubles that were met
     */
    public Offers offers(DossierSession session) {
        return offers(session, find(session.file()));
    }

    /**
     * Looks for work on a dossier. Everything is read, so a person may have to wait.
     *
     * @param file
     *            the dossier file
     * @return for {@link #offers(DossierSession, Found)}; usable from any thread
     */
    public Found find(Path file) {
        return recovery.find(file);
    }

    /**
     * Work of an earlier session that was not saved, if it says something else than the file.
     *
     * @param session
     *            open; nothing is offered while something is unsaved in it
     * @param found
     *            on its file, just now
     * @return the newest work as an offer, with the troubles that were met
     */
    public Offers offers(DossierSession session, Found found) {
        return Offers.of(found, session, recovery, this);
    }

    /**
     * Looks for the work of all dossiers that was left by a crash. Everything is read, so a person may have to wait.
     *
     * @return as {@link Recovery#left()}; usable from any thread
     */
    public Found left() {
        return recovery.left();
    }

    /**
     * Leaves out the work of dossiers that are open: it is theirs, or was offered already.
     *
     * @param left
     *            as it was found
     * @return the rest
     */
    public List<UnsavedWork> ofClosed(Found left) {
        Set<Path> open = keepers.keySet().stream().map(session -> Recovery.absolute(session.file()))
                .collect(Collectors.toSet());
        return left.works().stream().map(Kept::work).filter(work -> !open.contains(work.file())).toList();
    }

    void adopt(DossierSession session, Kept kept) {
        Optional.ofNullable(keepers.get(session)).ifPresent(keeper -> keeper.adopt(kept.place()));
    }
}
