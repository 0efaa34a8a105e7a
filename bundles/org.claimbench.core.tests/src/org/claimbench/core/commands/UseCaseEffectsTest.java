/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import static org.claimbench.core.commands.UseCaseExamples.claim;
import static org.claimbench.core.commands.UseCaseExamples.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.claimbench.core.creation.RatingScales;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.Finding;
import org.claimbench.model.Party;
import org.claimbench.model.Source;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees after a use case. */
class UseCaseEffectsTest {

    private static final Instant AT = Instant.parse("2020-02-19T08:00:00.123456Z");

    private final DossierSession session;
    private final Dossier dossier;

    UseCaseEffectsTest(@TempDir Path folder) throws CoreException {
        session = UseCaseExamples.dossier().session(folder.resolve("a.dossier"));
        dossier = session.dossier();
    }

    private void execute(UseCase useCase) {
        IStatus outcome = session.execute(useCase);
        assertTrue(outcome.isOK(), outcome::getMessage);
    }

    private List<String> sources() {
        return dossier.getSources().stream().map(Source::getTitle).toList();
    }

    private List<String> parties() {
        return dossier.getParties().stream().map(Party::getName).toList();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '#', value = {"#a\r\nb\rc\nd#,#a\nb\nc\nd#", "#a\fb\u0000c\uFFFE#,abc",
            "#\ta \n#,#\ta \n#",
            "#\uD800a😀#,a😀"})
    void typedTextIsMadeFitForTheFile(String typed, String kept) {
        execute(new Restate(claim(dossier, 1), typed));
        assertEquals(kept, claim(dossier, 1).getRestatement());
    }

    @Test
    void blankTextLeavesNoEmptyEntry() throws IOException {
        execute(new Restate(claim(dossier, 1), " \n"));
        execute(new SetExcerpt(evidence(dossier, 1), ""));
        execute(new SetExcerpt(evidence(dossier, 2), "\t"));
        String text = new String(session.bytes(), StandardCharsets.UTF_8);
        assertEquals(1, text.split("<restatement>").length - 1);
        assertEquals(1, text.split("<excerpt>").length - 1);
        assertNull(claim(dossier, 1).getRestatement());
    }

    @Test
    void aDeletedClaimLeavesTheClaimsWithinIt() {
        Claim inner = claim(dossier, 2);
        execute(new DeleteClaim(claim(dossier, 1)));
        assertEquals(List.of(inner), dossier.getClaims());
        assertNull(inner.getInnerOf());
        session.undo();
        assertSame(claim(dossier, 1), inner.getInnerOf());
    }

    @Test
    void aPartyIsUsedAgainAndGoesWithItsLastUse() {
        execute(new SetSaidBy(claim(dossier, 2), " WHO "));
        assertEquals(List.of("WHO"), parties());
        execute(new SetSaidBy(claim(dossier, 1), "W"));
        execute(new SetSaidBy(claim(dossier, 1), "Wo"));
        assertEquals(List.of("WHO", "Wo"), parties());
        execute(new SetSaidBy(claim(dossier, 1), ""));
        assertEquals(List.of("WHO"), parties());
        execute(new SetSaidBy(claim(dossier, 2), ""));
        assertEquals(List.of(), parties());
    }

    @Test
    void aPartyThroughWhomAClaimCameStays() {
        claim(dossier, 2).getVia().add(dossier.getParties().get(0));
        execute(new SetSaidBy(claim(dossier, 1), "Reuters"));
        assertEquals(List.of("WHO", "Reuters"), parties());
    }

    @Test
    void aSourceThatOnlyThisEvidenceCitesIsRenamed() {
        Source letter = evidence(dossier, 2).getSource();
        execute(new NameSource(evidence(dossier, 2), "A long letter"));
        assertSame(letter, evidence(dossier, 2).getSource());
        assertEquals(List.of("A report", "A long letter"), sources());
    }

    @Test
    void aProtectedSourceKeepsItsAlias() {
        evidence(dossier, 2).getSource().setProtected(true);
        execute(new NameSource(evidence(dossier, 2), "A long letter"));
        assertEquals(List.of("A report", "A letter", "A long letter"), sources());
    }

    @Test
    void aSourceThatOtherEvidenceCitesIsLeftAlone() {
        execute(new NameSource(evidence(dossier, 1), "A new report"));
        assertEquals(List.of("A report", "A letter", "A new report"), sources());
        assertEquals("A report", claim(dossier, 2).getEvidence().get(0).getSource().getTitle());
    }

    @Test
    void aSourceFromWhichAnotherIsDerivedIsLeftAlone() {
        dossier.getSources().get(0).setDerivedFrom(dossier.getSources().get(1));
        execute(new NameSource(evidence(dossier, 2), "A note"));
        assertEquals(List.of("A report", "A letter", "A note"), sources());
    }

    @Test
    void aKnownSourceIsCited() {
        execute(new NameSource(evidence(dossier, 2), " A report "));
        assertSame(dossier.getSources().get(0), evidence(dossier, 2).getSource());
    }

    @Test
    void addedEvidenceIsAtHand() {
        AddEvidence add = new AddEvidence(claim(dossier, 2));
        assertNull(add.evidence());
        execute(add);
        assertSame(claim(dossier, 2).getEvidence().get(1), add.evidence());
    }

    @Test
    void aFindingSaysWhoAndWhen() {
        execute(new RecordDisposition(claim(dossier, 2), Disposition.CUT, "Ed\fEditor", AT));
        Finding finding = claim(dossier, 2).getFinding();
        assertEquals("EdEditor", finding.getBy());
        assertEquals(Instant.parse("2020-02-19T08:00:00Z"), finding.getAt());
        assertTrue(finding.decided());
        execute(new RecordDisposition(claim(dossier, 2), Disposition.UNDECIDED, "Ed", AT));
        assertFalse(claim(dossier, 2).getFinding().decided());
        assertSame(finding, claim(dossier, 2).getFinding());
    }

    @Test
    void aRatingOfAnotherScaleIsRefused() {
        RecordRating rate = new RecordRating(claim(dossier, 1), RatingScales.sixSteps().getRatings().get(0), "Ed", AT);
        assertEquals("This rating is not on the dossier’s scale.", session.execute(rate).getMessage());
        assertFalse(session.dirty());
    }

    @Test
    void evidenceOfADeletedClaimIsGone() {
        RemoveEvidence remove = new RemoveEvidence(evidence(dossier, 1));
        execute(new DeleteClaim(claim(dossier, 1)));
        assertEquals("It is no longer in this dossier.", session.execute(remove).getMessage());
    }
}
