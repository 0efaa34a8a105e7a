/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

/** Where work is done that takes its time, so that the session's thread need not wait for it. */
@FunctionalInterface
public interface Background {

    /** Does everything at once, where it is asked for. */
    Background NONE = (work, then) -> {
        work.run();
        then.run();
    };

    /**
     * Does something elsewhere. Called on the session's thread.
     *
     * @param work
     *            to be done on any thread
     * @param then
     *            to be done on the session's thread when the work is over; not at all when the program ends before
     */
    void run(Runnable work, Runnable then);
}
