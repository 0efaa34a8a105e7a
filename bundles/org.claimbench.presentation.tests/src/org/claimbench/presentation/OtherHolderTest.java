/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person reads when somebody else has the dossier open. */
class OtherHolderTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    /** Not so long ago that the lock would count as forgotten, and not on another day of the zone. */
    private static final Instant SINCE = Instant.now().truncatedTo(ChronoUnit.HOURS);

    private final Notices notices = new Notices();
    private final Path file;
    private final Path lock;

    OtherHolderTest(@TempDir Path folder) throws CoreException {
        file = DossierBuilder.before("Some words.").write(folder.resolve("a.dossier"));
        lock = folder.resolve(".a.dossier.lock");
    }

    private OtherHolder open(Clock clock) throws CoreException {
        DossierSessions sessions = new DossierSessions();
        return new OtherHolder(sessions, sessions.acquire(file), notices, clock, Locale.UK);
    }

    private OtherHolder openNow() throws CoreException {
        return open(Clock.fixed(SINCE, ZONE));
    }

    private void ada() throws IOException {
        Files.writeString(lock, "user=Ada Checker\nhost=desk-7\npid=1\nsince=" + SINCE + "\ntoken=x\n");
    }

    private String told() {
        List<Notice> shown = notices.shown();
        assertEquals(1, shown.size());
        return shown.get(0).words();
    }

    @Test
    void itSaysWhoWhereAndSinceWhen() throws Exception {
        ada();
        openNow().look();
        String time = SINCE.atZone(ZONE).toLocalTime().toString();
        assertEquals("Ada Checker has this dossier open on desk-7 since " + time
                + ". Talk to each other before you save.", told());
    }

    @Test
    void onAnotherDayItSaysTheDayToo() throws Exception {
        ada();
        open(Clock.fixed(SINCE.plus(2, ChronoUnit.DAYS), ZONE)).look();
        assertTrue(told().contains(" " + SINCE.atZone(ZONE).getYear() + " at ")
                || told().contains(" " + SINCE.atZone(ZONE).getYear() + ", "), told());
    }

    @Test
    void anotherWindowOfThisComputerIsCalledThat() throws CoreException {
        DossierSessions elsewhere = new DossierSessions();
        DossierSession theirs = elsewhere.acquire(file);
        OtherHolder other = openNow();
        other.look();
        assertTrue(told().contains(" has this dossier open in another window of this computer since "), told());
        elsewhere.release(theirs);
        other.look();
        assertEquals(List.of(), notices.shown());
    }

    @Test
    void aLockThatSaysNothingIsSomebodys() throws Exception {
        Files.writeString(lock, "?");
        openNow().look();
        assertTrue(told().startsWith("Somebody else has this dossier open since "), told());
    }

    @Test
    void whatWasDismissedStaysAwayWhileTheSamePersonIsThere() throws Exception {
        ada();
        OtherHolder other = openNow();
        other.look();
        notices.dismiss(notices.shown().get(0));
        other.look();
        assertEquals(List.of(), notices.shown());
        Files.writeString(lock, Files.readString(lock).replace("Ada Checker", "Ben"));
        other.look();
        assertTrue(told().startsWith("Ben has this dossier open on desk-7"), told());
    }

    @Test
    void aloneThereIsNothingToSay() throws CoreException {
        openNow().look();
        assertEquals(List.of(), notices.shown());
    }
}
