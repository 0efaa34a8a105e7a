/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import static org.claimbench.core.commands.FullDossier.SHA;
import static org.claimbench.core.commands.UseCaseExamples.AT;
import static org.claimbench.core.commands.UseCaseExamples.BY;
import static org.claimbench.core.commands.UseCaseExamples.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Dossier;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;
import org.claimbench.model.Publication;
import org.claimbench.model.PublicationKind;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What review leaves in the journal. */
class ReviewUseCasesTest {

    private final DossierSession session;
    private final Dossier dossier;

    ReviewUseCasesTest(@TempDir Path folder) throws CoreException {
        session = FullDossier.builder().session(folder.resolve("a.dossier"));
        dossier = session.dossier();
    }

    private void execute(UseCase useCase) {
        IStatus outcome = session.execute(useCase);
        assertTrue(outcome.isOK(), outcome::getMessage);
    }

    private String refusal(UseCase useCase) {
        IStatus outcome = session.execute(useCase);
        assertEquals(IStatus.WARNING, outcome.getSeverity());
        return outcome.getMessage();
    }

    private static final ReviewStamp STAMP = new ReviewStamp(" Ada\fChief ", Instant.parse("2020-02-19T08:00:00.9Z"),
            List.of(SHA, SHA));

    @Test
    void anEntrySaysWhoWhenAndAfterWhat() {
        Approve approve = new Approve(claim(dossier, 1), SHA, STAMP);
        execute(approve);
        JournalEntry entry = dossier.getJournal().get(2);
        assertSame(entry, approve.entry());
        assertEquals(JournalKind.APPROVED, entry.getKind());
        assertSame(claim(dossier, 1), entry.getClaim());
        assertEquals("AdaChief", entry.getBy());
        assertEquals(AT, entry.getAt());
        assertEquals(SHA, entry.getDigest());
        assertEquals(List.of(SHA), entry.getFollows());
    }

    @Test
    void earlierEntriesStayAsTheyAre() {
        List<JournalEntry> before = List.copyOf(dossier.getJournal());
        execute(new WithdrawApproval(claim(dossier, 3), "A new number.", new ReviewStamp(BY, AT, List.of())));
        assertEquals(before, dossier.getJournal().subList(0, 2));
        assertEquals(JournalKind.APPROVED, before.get(0).getKind());
    }

    @Test
    void onlyAnOwnSignOffThatStandsIsWithdrawn() {
        ReviewStamp own = new ReviewStamp(BY, AT, List.of());
        String none = "You have no sign-off here that still stands.";
        assertEquals(none, refusal(new WithdrawApproval(claim(dossier, 3), "Why not.", STAMP)));
        assertEquals(none, refusal(new WithdrawApproval(dossier, "Why not.", own)));
        execute(new Approve(claim(dossier, 3), SHA, STAMP));
        execute(new WithdrawApproval(claim(dossier, 3), "A new number.", own));
        assertEquals(none, refusal(new WithdrawApproval(claim(dossier, 3), "Again.", own)));
        execute(new Return(claim(dossier, 3), "As of when?", own));
        assertEquals(none, refusal(new WithdrawApproval(claim(dossier, 3), "Too late.", STAMP)));
    }

    @Test
    void whatIsNotDecidedIsNotSignedOff() {
        assertEquals("Decide the claim first.", refusal(new Submit(claim(dossier, 2), STAMP)));
        assertEquals("Decide the claim first.", refusal(new Approve(claim(dossier, 2), SHA, STAMP)));
    }

    @Test
    void aReasonANameAndADigestAreNeeded() {
        assertEquals("Say why.", refusal(new Return(claim(dossier, 1), " ", STAMP)));
        assertEquals("Say why.", refusal(new Retract(dossier.getPublications().get(0), "", STAMP)));
        assertEquals("Give a name first.", refusal(new Submit(dossier, new ReviewStamp(" ", AT, List.of()))));
        String noDigest = "This is not a SHA-256 digest of 64 hexadecimal digits.";
        assertEquals(noDigest, refusal(new Approve(claim(dossier, 1), SHA.toUpperCase(Locale.ROOT), STAMP)));
        assertEquals(noDigest, refusal(new Submit(dossier, new ReviewStamp("Ada", AT, List.of("abc")))));
    }

    @Test
    void aPublicationAndWhatFollowedAreInBothPlaces() {
        RecordPublication out = new RecordPublication(dossier, new NewPublication(PublicationKind.ARTICLE,
                AT, " https://example.org/ ", List.of(claim(dossier, 1)), SHA), STAMP);
        execute(out);
        Publication publication = dossier.getPublications().get(1);
        assertSame(publication, out.publication());
        assertEquals("https://example.org/", publication.getUrl());
        assertSame(publication, dossier.getJournal().get(2).getPublication());
        execute(new RecordCorrection(publication, "It was 1,868.", List.of(claim(dossier, 1)), STAMP));
        assertEquals("AdaChief", publication.getCorrections().get(0).getBy());
        assertEquals(JournalKind.CORRECTED, dossier.getJournal().get(3).getKind());
        execute(new Retract(publication, "It was wrong.", STAMP));
        assertEquals("It was wrong.", dossier.getJournal().get(4).getReason());
        assertEquals("This publication was retracted already.", refusal(new Retract(publication, "Again.", STAMP)));
        session.undo();
        session.undo();
        session.undo();
        assertEquals(1, dossier.getPublications().size());
        assertEquals(2, dossier.getJournal().size());
    }
}
