/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.contacts;

import java.time.Instant;

import org.claimbench.presentation.DeskTime;
import org.eclipse.osgi.util.NLS;

/** How long there is still to wait, or to work. */
public final class Due {

    private Due() {
    }

    /**
     * Whether a moment is past.
     *
     * @param until
     *            the deadline
     * @param time
     *            of the desk
     */
    public static boolean isOver(Instant until, DeskTime time) {
        return until.isBefore(time.clock().instant());
    }

    /**
     * A deadline as seen from now: “3 days left”, “today, 18:00 EST”, “overdue since 14:05 EST”.
     *
     * @param until
     *            the deadline
     * @param time
     *            of the desk
     */
    public static String words(Instant until, DeskTime time) {
        long days = time.days(until);
        if (isOver(until, time)) {
            return days == 0 ? NLS.bind(Messages.Due_overdueToday, time.timeOfDay(until))
                    : ContactsPresenter.counted(Messages.Due_overdue, Long.valueOf(-days));
        }
        if (days > 1) {
            return NLS.bind(Messages.Due_days, Long.valueOf(days));
        }
        return NLS.bind(days == 0 ? Messages.Due_today : Messages.Due_tomorrow, time.timeOfDay(until));
    }
}
