/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.article;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.claimbench.presentation.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** When a text was or will be published, as a person types it: ISO 8601 with a zone. */
public final class PublishedTime {

    private PublishedTime() {
    }

    /**
     * What is wrong with what was typed.
     *
     * @param typed
     *            may be empty
     * @return one sentence, or empty when it can be read or is not there
     */
    public static Optional<String> problem(String typed) {
        if (typed.isEmpty() || isTime(typed)) {
            return Optional.empty();
        }
        return Optional.of(NLS.bind(isWithoutZone(typed) ? Messages.New_noZone : Messages.New_badDate, typed));
    }

    /**
     * Reads what was typed.
     *
     * @param typed
     *            without a {@link #problem}
     * @return null for nothing
     */
    public static @Nullable OffsetDateTime of(String typed) {
        return typed.isEmpty() ? null : OffsetDateTime.parse(typed);
    }

    private static boolean isTime(String typed) {
        try {
            OffsetDateTime.parse(typed);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isWithoutZone(String typed) {
        try {
            LocalDateTime.parse(typed);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
