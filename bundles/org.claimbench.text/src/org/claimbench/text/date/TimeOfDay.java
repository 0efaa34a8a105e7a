/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.time.LocalTime;
import java.time.ZoneId;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A time by the clock. Immutable.
 *
 * @param time
 *            to the minute
 * @param zone
 *            the zone that the text names, or null; "CST" and other letters with several meanings count as none
 */
public record TimeOfDay(LocalTime time, @Nullable ZoneId zone) {

    /** As ISO 8601 writes it, with the zone behind it where there is one. */
    @Override
    public String toString() {
        return zone == null ? time.toString() : time + " " + zone;
    }
}
