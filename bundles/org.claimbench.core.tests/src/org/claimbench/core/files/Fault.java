/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.files;

/** What can go wrong at a single step of a save. */
public enum Fault {

    /** The step fails and nothing of it happens. */
    NO_SPACE,
    /** A write writes half and then fails. */
    HALF_THEN_NO_SPACE,
    /** A write writes half and says so, as it may. */
    SHORT_WRITE,
    /** The step is done, and reported as failed. */
    DONE_YET_FAILED,
    /** The step fails, and so does every one after it. */
    DISK_GONE,
    /** The program is killed before the step. */
    KILLED_BEFORE,
    /** The program is killed when the step is done. */
    KILLED_AFTER,
    /** The power fails when the step is done; what was not flushed is lost, names too. */
    POWER_CUT,
    /** The power fails when the step is done; names had reached the disk by chance, bytes that were not flushed not. */
    POWER_CUT_NAMES_KEPT;

    public boolean appliesTo(String step) {
        return this != HALF_THEN_NO_SPACE && this != SHORT_WRITE || "write".equals(step);
    }

    public boolean ends() {
        return ordinal() >= KILLED_BEFORE.ordinal();
    }
}
