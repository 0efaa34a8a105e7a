/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.claimbench.presentation.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * A moment by which something is due, as people at the desk type it: {@code 18:00} for today, {@code 2020-02-19} for
 * the end of that day, {@code 2020-02-19 18:00}, or with a zone.
 */
public final class TypedTime {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"); //$NON-NLS-1$
    private static final int DAY = "2020-02-19".length(); //$NON-NLS-1$
    private static final int TIME = "18:00".length(); //$NON-NLS-1$

    private TypedTime() {
    }

    /**
     * Reads it.
     *
     * @param typed
     *            as typed
     * @param clock
     *            tells what day it is, and the zone of what is typed without one
     * @return null for nothing
     * @throws DateTimeException
     *             when it is no time
     */
    public static @Nullable OffsetDateTime of(String typed, Clock clock) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return null;
        }
        if (words.length() <= TIME) {
            return here(LocalDate.now(clock).atTime(LocalTime.parse(words)), clock);
        }
        if (words.length() == DAY) {
            return here(LocalDate.parse(words).atTime(END_OF_DAY), clock);
        }
        return words.length() == DAY + 1 + TIME ? here(LocalDateTime.parse(words.replace('T', ' '), MINUTE), clock)
                : OffsetDateTime.parse(words);
    }

    private static OffsetDateTime here(LocalDateTime time, Clock clock) {
        return time.atZone(clock.getZone()).toOffsetDateTime();
    }

    /**
     * What is wrong with what was typed.
     *
     * @param typed
     *            as typed
     * @param clock
     *            as for {@link #of}
     * @return one sentence, or empty when it is a time or nothing
     */
    public static Optional<String> problem(String typed, Clock clock) {
        try {
            of(typed, clock);
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(NLS.bind(Messages.New_badDeadline, typed.strip()));
        }
    }
}
