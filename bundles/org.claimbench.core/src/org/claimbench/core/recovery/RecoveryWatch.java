/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

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
        return Offers.find(session, recovery, this);
    }

    void adopt(DossierSession session, Kept kept) {
        Optional.ofNullable(keepers.get(session)).ifPresent(keeper -> keeper.adopt(kept.place()));
    }
}
