/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.core.runtime.IStatus;

/** How time goes by, and where work is done, for those who keep unsaved work. */
public interface Pace {

    /**
     * The time.
     *
     * @return now
     */
    Instant now();

    /**
     * Does something some time later. Called on the session's thread.
     *
     * @param delay
     *            to wait
     * @param work
     *            to be done on the session's thread
     */
    void later(Duration delay, Runnable work);

    /**
     * Does something that takes its time, so that nobody waits for it.
     *
     * @param work
     *            to be done on another thread, soon
     */
    void background(Runnable work);

    /** Unsaved work was kept: what was reported before is over. Called on any thread. */
    default void kept() {
        // not everybody tells of troubles
    }

    /**
     * Unsaved work could not be kept or removed. Called on any thread.
     *
     * @param trouble
     *            one sentence for the user
     */
    void report(IStatus trouble);
}
