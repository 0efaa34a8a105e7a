/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

import org.claimbench.core.internal.Messages;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.SessionListener;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Keeps the unsaved work of one session, and removes it when there is none any more. */
final class Keeper implements SessionListener {

    /** How long a change stays in memory only. */
    private static final Duration DELAY = Duration.ofSeconds(3);

    private final DossierSession session;
    private final Recovery recovery;
    private final Pace pace;
    private final Supplier<String> user;
    private final Object writing = new Object();
    private boolean waiting;
    private boolean ended;
    /** Guarded by {@link #writing}: only the newest state is written, and none after it was removed. */
    private int newest;
    /** Guarded by {@link #writing}: work of an earlier session stays where it is until somebody decides about it. */
    private @Nullable Path place;

    Keeper(DossierSession session, Recovery recovery, Pace pace, Supplier<String> user) {
        this.session = session;
        this.recovery = recovery;
        this.pace = pace;
        this.user = user;
        session.addListener(this);
    }

    @Override
    public void changed() {
        if (!session.dirty()) {
            remove();
        } else if (!waiting) {
            waiting = true;
            pace.later(DELAY, () -> {
                waiting = false;
                keep();
            });
        }
    }

    @Override
    public void saved() {
        remove();
    }

    /** The content is made here, on the session's thread, and written elsewhere. */
    void keep() {
        if (ended || !session.dirty()) {
            return;
        }
        try {
            UnsavedWork work = new UnsavedWork(Recovery.absolute(session.file()), session.basis(), pace.now(),
                    user.get(), session.bytes());
            int number = next();
            pace.background(() -> write(number, work));
        } catch (IOException e) {
            pace.report(Status.error(NLS.bind(Messages.Recovery_unsavable, session.file().getFileName()), e));
        }
    }

    private int next() {
        synchronized (writing) {
            return ++newest;
        }
    }

    private void write(int number, UnsavedWork work) {
        synchronized (writing) {
            if (number == newest) {
                try {
                    Path mine = place == null ? recovery.free(work.file()) : place;
                    recovery.write(mine, work);
                    place = mine;
                    pace.kept();
                } catch (CoreException e) {
                    pace.report(e.getStatus());
                }
            }
        }
    }

    boolean kept() {
        synchronized (writing) {
            return place != null;
        }
    }

    /** What is kept there is this session's work from now on. */
    void adopt(Path kept) {
        synchronized (writing) {
            place = kept;
        }
    }

    // At once, not in the background: when the program ends, nobody would do it any more.
    private void remove() {
        synchronized (writing) {
            newest++;
            Path mine = place;
            place = null;
            if (mine != null) {
                try {
                    recovery.remove(mine);
                } catch (CoreException e) {
                    pace.report(e.getStatus());
                }
            }
        }
    }

    /** The work is given up on purpose. */
    void discard() {
        stop();
        remove();
    }

    /** No more is kept; what is there stays. */
    void stop() {
        ended = true;
        session.removeListener(this);
    }
}
