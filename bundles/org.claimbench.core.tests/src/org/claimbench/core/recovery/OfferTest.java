/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.commands.Restate;
import org.claimbench.core.differences.Difference;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.DossierSessions;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered after a crash, and what becomes of it. */
class OfferTest {

    private final ManualPace pace = new ManualPace();
    private final Path file;
    private final Recovery recovery;
    private DossierSessions sessions = new DossierSessions();
    private RecoveryWatch watch;
    private byte[] unsaved = {};

    OfferTest(@TempDir Path folder) throws CoreException {
        file = DossierBuilder.before("Some words.").claim("words").write(folder.resolve("a.dossier"));
        recovery = new Recovery(folder.resolve("unsaved"));
        watch = new RecoveryWatch(sessions, recovery, pace, () -> "");
    }

    @BeforeEach
    void crashWithUnsavedWork() throws Exception {
        DossierSession session = start();
        restate(session, "Unsaved");
        pace.pass();
        unsaved = session.bytes();
        watch.stop();
    }

    /** The program is started again. */
    private DossierSession start() throws CoreException {
        sessions = new DossierSessions();
        watch = new RecoveryWatch(sessions, recovery, pace, () -> "Ines Falk");
        watch.start();
        return sessions.acquire(file);
    }

    private static void restate(DossierSession session, String words) {
        assertTrue(session.execute(new Restate(session.dossier().getClaims().get(0), words)).isOK());
    }

    private Offer offer(DossierSession session) {
        Offers offers = watch.offers(session);
        assertEquals(List.of(), offers.troubles());
        return offers.newest().orElseThrow();
    }

    @Test
    void whatDiffersIsTold() throws CoreException {
        Offer offer = offer(start());
        assertEquals(List.of("Claim 1: Unsaved: statement: “words” became “Unsaved”"),
                offer.differences().stream().map(Difference::sentence).toList());
        assertFalse(offer.fileChangedSince());
    }

    @Test
    void takenWorkIsUnsavedUntilItIsSaved() throws Exception {
        DossierSession session = start();
        offer(session).take();
        assertTrue(session.dirty());
        assertArrayEquals(unsaved, session.bytes());
        assertEquals(1, recovery.find(file).works().size());
        pace.pass();
        assertEquals(1, recovery.find(file).works().size());
        session.save();
        assertArrayEquals(unsaved, Files.readAllBytes(file));
        assertEquals(List.of(), recovery.find(file).works());
    }

    @Test
    void takenWorkSurvivesTheNextCrash() throws CoreException {
        offer(start()).take();
        watch.stop();
        DossierSession third = start();
        offer(third).take();
        restate(third, "More");
        pace.pass();
        watch.stop();
        assertEquals("More", offer(start()).work().dossier().getClaims().get(0).getRestatement());
        assertEquals(1, recovery.all().works().size());
    }

    @Test
    void declinedWorkIsDeleted() throws Exception {
        DossierSession session = start();
        byte[] stored = Files.readAllBytes(file);
        offer(session).decline();
        assertFalse(session.dirty());
        assertEquals(List.of(), recovery.find(file).works());
        assertArrayEquals(stored, Files.readAllBytes(file));
    }

    @Test
    void undecidedWorkStaysWhateverElseIsDone() throws CoreException {
        DossierSession session = start();
        restate(session, "Newer");
        pace.pass();
        assertEquals(2, recovery.find(file).works().size());
        session.undo();
        sessions.release(session);
        assertEquals("Unsaved", offer(start()).work().dossier().getClaims().get(0).getRestatement());
    }

    @Test
    void ofTwoCrashesTheNewestIsOfferedFirst() throws CoreException {
        restate(start(), "Newer");
        pace.pass();
        watch.stop();
        DossierSession session = start();
        Offer newest = offer(session);
        assertEquals("Newer", newest.work().dossier().getClaims().get(0).getRestatement());
        newest.decline();
        assertEquals("Unsaved", offer(session).work().dossier().getClaims().get(0).getRestatement());
    }

    @Test
    void workThatIsInTheFileAlreadyIsNotOffered() throws Exception {
        Files.write(file, unsaved);
        assertEquals(new Offers(Optional.empty(), List.of()), watch.offers(start()));
        assertEquals(List.of(), recovery.all().works());
    }

    @Test
    void aFileThatWasChangedSinceIsToldOfAndNotOverwrittenUnseen() throws Exception {
        Files.writeString(file, Files.readString(file).replace(">words<", ">theirs<"));
        DossierSession session = start();
        Offer offer = offer(session);
        assertTrue(offer.fileChangedSince());
        assertEquals("Claim 1: Unsaved: statement: “theirs” became “Unsaved”",
                offer.differences().get(0).sentence());
        Files.writeString(file, Files.readString(file).replace(">theirs<", ">theirs again<"));
        offer.take();
        assertThrows(CoreException.class, session::save);
        assertTrue(Files.readString(file).contains(">theirs again<"));
    }

    @Test
    void whatWasDoneMeanwhileIsNotOverwritten() throws CoreException {
        DossierSession session = start();
        Offer offer = offer(session);
        restate(session, "Meanwhile");
        String sentence = assertThrows(CoreException.class, offer::take).getStatus().getMessage();
        assertTrue(sentence.startsWith("a.dossier was changed meanwhile."), sentence);
        assertEquals("Meanwhile", session.dossier().getClaims().get(0).getRestatement());
        assertTrue(watch.offers(session).newest().isEmpty());
        assertEquals(1, recovery.find(file).works().size());
    }
}
