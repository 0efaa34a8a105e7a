/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model.values;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Reads instants: ISO 8601 in UTC. A dossier holds thousands of them, nearly all to the second, and the formatter for
 * all that ISO 8601 allows would take a fourteenth of the time in which a dossier is read. Usable from any thread.
 */
public final class Instants {

    private static final String SHAPE = "0000-00-00T00:00:00Z"; //$NON-NLS-1$
    private static final int DAY_HOURS = 24;
    private static final int MINUTE_SECONDS = 60;

    private Instants() {
    }

    /**
     * Reads one, as {@link Instant#parse(CharSequence)} does.
     *
     * @param text
     *            such as {@code 2020-02-18T17:00:00Z}, not null
     * @return never null
     * @throws DateTimeException
     *             when the text is no instant
     */
    public static Instant parse(String text) {
        if (!shaped(text)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int second = number(text, 17, 19);
        // The end of a day and a leap second have notations of their own.
        if (hour == DAY_HOURS || second == MINUTE_SECONDS) {
            return Instant.parse(text);
        }
        return LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), hour,
                number(text, 14, 16), second).toInstant(ZoneOffset.UTC);
    }

    private static boolean shaped(String text) {
        if (text.length() != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char expected = SHAPE.charAt(i);
            char c = text.charAt(i);
            if (expected == '0' ? c < '0' || c > '9' : c != expected) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }
}
