/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long reading a file may take, whatever is in it. Looks at the clock only now and then. */
final class LoadTime {

    /** The largest file takes seconds; what takes this long was made to. */
    static final Duration MOST = Duration.ofSeconds(60);

    static final int EVENTS_BETWEEN_LOOKS = 1024;

    private final LongSupplier clock;
    private final long end;
    private int events;

    /**
     * Begins now.
     *
     * @param clock
     *            tells nanoseconds
     */
    LoadTime(LongSupplier clock) {
        this.clock = clock;
        end = clock.getAsLong() + MOST.toNanos();
    }

    /** One more event in the file; throws when the time is over. */
    void check() {
        events++;
        if (events % EVENTS_BETWEEN_LOOKS == 0 && clock.getAsLong() - end > 0) {
            throw new OverException();
        }
    }

    /** Reading took too long. */
    static final class OverException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
