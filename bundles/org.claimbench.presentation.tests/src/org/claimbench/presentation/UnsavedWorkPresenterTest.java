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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import org.claimbench.core.commands.Restate;
import org.claimbench.core.recovery.Pace;
import org.claimbench.core.recovery.Recovery;
import org.claimbench.core.recovery.RecoveryWatch;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person reads about unsaved work. */
class UnsavedWorkPresenterTest {

    private static final Pace AT_ONCE = new Pace() {
        @Override
        public Instant now() {
            return DossierBuilder.NOW;
        }

        @Override
        public void later(Duration delay, Runnable work) {
            work.run();
        }

        @Override
        public void background(Runnable work) {
            work.run();
        }

        @Override
        public void report(IStatus trouble) {
            throw new AssertionError(trouble.getMessage());
        }
    };

    private final Path file;
    private final Recovery recovery;

    UnsavedWorkPresenterTest(@TempDir Path folder) throws CoreException {
        file = DossierBuilder.before("Some words.").claim("words").write(folder.resolve("a.dossier"));
        recovery = new Recovery(folder.resolve("unsaved"));
        DossierSessions sessions = new DossierSessions();
        RecoveryWatch watch = watch(sessions);
        DossierSession session = sessions.acquire(file);
        session.execute(new Restate(session.dossier().getClaims().get(0), "Unsaved"));
        watch.stop();
    }

    private RecoveryWatch watch(DossierSessions sessions) {
        RecoveryWatch watch = new RecoveryWatch(sessions, recovery, AT_ONCE, () -> Screen.CHECKER);
        watch.start();
        return watch;
    }

    private UnsavedWorkPresenter offer() throws CoreException {
        DossierSessions sessions = new DossierSessions();
        RecoveryWatch watch = watch(sessions);
        return new UnsavedWorkPresenter(watch.offers(sessions.acquire(file)).newest().orElseThrow(),
                ZoneId.of("America/New_York"), Locale.UK);
    }

    // The order of a date's parts is the platform's affair.
    private static void says(String intro, String... words) {
        for (String part : words) {
            assertTrue(intro.contains(part), intro);
        }
    }

    @Test
    void itSaysWhoseWorkItIsAndFromWhen() throws CoreException {
        says(offer().intro(), "Work on a.dossier was not saved. It is as of 18 February 2020", "12:00, by Ines Falk.");
        assertFalse(offer().intro().contains("was changed after that"));
        assertEquals(1, offer().differences().size());
    }

    @Test
    void itSaysThatTheFileWasChangedSince() throws Exception {
        Files.writeString(file, Files.readString(file).replace(">words<", ">theirs<"));
        says(offer().intro(), "a.dossier was changed after that; taking the work and saving it gives up these ");
    }

    @Test
    void keepingTheFileDeletesTheWork() throws CoreException {
        offer().keepFile();
        assertEquals(0, recovery.all().works().size());
    }
}
