/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.claimbench.intake.internal.Blank;
import org.eclipse.jdt.annotation.Nullable;

/** Who noted something in a Word file, when, and what. */
record Annotation(String by, @Nullable Instant at, String words) {

    static Annotation of(Attributes attributes, String words) {
        return new Annotation(Blank.line(attributes.of("author")), instant(attributes.of("date")), words);
    }

    Annotation with(String said) {
        return new Annotation(by, at, said);
    }

    /** Word writes local time and calls it UTC, or gives no zone at all; an hour more or less does no harm here. */
    private static @Nullable Instant instant(String date) {
        try {
            return date.endsWith("Z") || date.indexOf('+') > 0 ? OffsetDateTime.parse(date).toInstant()
                    : LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null; // an unknown time is better than none of the remark
        }
    }
}
