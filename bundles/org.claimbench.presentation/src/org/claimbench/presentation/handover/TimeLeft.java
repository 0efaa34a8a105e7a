/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.handover;

import java.time.Duration;
import java.time.Instant;

import org.claimbench.presentation.DeskTime;
import org.eclipse.osgi.util.NLS;

/** How long it is until a moment, as people say it. */
public final class TimeLeft {

    private static final int DAYS = 2;

    private TimeLeft() {
    }

    /**
     * Says it.
     *
     * @param moment
     *            to come or past
     * @param time
     *            of the desk
     * @return such as “in 2 h 48 min” or “3 days ago”
     */
    public static String of(Instant moment, DeskTime time) {
        Duration left = Duration.between(time.clock().instant(), moment);
        String words = words(left.abs());
        return NLS.bind(left.isNegative() ? Messages.Left_past : Messages.Left_in, words);
    }

    private static String words(Duration left) {
        if (left.toDays() >= DAYS) {
            return NLS.bind(Messages.Left_days, Long.valueOf(left.toDays()));
        }
        return left.toHours() == 0 ? NLS.bind(Messages.Left_minutes, Long.valueOf(left.toMinutes()))
                : NLS.bind(Messages.Left_hours, Long.valueOf(left.toHours()), Integer.valueOf(left.toMinutesPart()));
    }
}
