/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.claimbench.model.ContactOutcome;
import org.claimbench.presentation.DeskTime;
import org.junit.jupiter.api.Test;

/** Whose answers the desk waits for. */
class DeskContactsTest {

    private static final Instant NOW = Instant.parse("2020-02-18T17:00:00Z");
    private static final DeskTime TIME = new DeskTime(Clock.fixed(NOW, ZoneId.of("UTC")), Locale.ENGLISH);

    @Test
    void whoeverAnsweredIsNotWaitedForAndTheMostUrgentComesFirst() {
        List<DeskContactLine> lines = DeskContacts.due(List.of(
                Known.dossier("A", null, List.of(Known.claim(1, "One")), List.of(),
                        List.of(Known.contact("c1", "Huawei", null, ContactOutcome.WAITING),
                                Known.contact("c2", "WHO", NOW, ContactOutcome.ANSWERED))),
                Known.dossier("B", null, List.of(Known.claim(1, "Two")), List.of(),
                        List.of(Known.contact("c1", "", NOW.minusSeconds(3600), ContactOutcome.WAITING)))),
                TIME);
        assertEquals(List.of("Somebody without a name", "Huawei"),
                lines.stream().map(DeskContactLine::whom).toList());
        assertTrue(lines.get(0).overdue());
        assertEquals("overdue since 16:00 UTC", lines.get(0).due());
        assertEquals("no deadline", lines.get(1).due());
        assertEquals("1", lines.get(1).claims());
        assertEquals("B", lines.get(0).title());
    }
}
