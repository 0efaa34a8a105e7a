/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.claimbench.model.Anchor;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each check finds, and what it leaves alone. */
class ChecksTest {

    private static final String TEXT = "Nearly 2,000 people died, WHO said. Nobody knows.";

    /** The claims are not made in the order of the text: 2 is in 1, and 3 stands at the end. */
    private static DossierBuilder three() {
        return DossierBuilder.before(TEXT).claim("Nobody knows").claim("2,000").claim("Nearly 2,000 people died");
    }

    private static List<Problem> problems(Dossier dossier, String rule) {
        return Checks.run(dossier).stream().filter(problem -> problem.rule().equals(rule)).toList();
    }

    private static List<String> messages(Dossier dossier, String rule) {
        return problems(dossier, rule).stream().map(Problem::message).toList();
    }

    @Test
    void rulesHaveStableUniqueNames() {
        List<String> rules = Checks.all().stream().map(Check::rule).toList();
        assertEquals(List.of("publication-time-missing", "dates-without-publication", "anchor-holds-its-words",
                "words-changed", "appearances-differ", "date-open", "look-again-missing", "figure-disagrees",
                "claim-without-finding",
                "finding-without-evidence", "evidence-without-source", "quotation-differs", "independent-origins",
                "protected-source-identity", "protected-source-words"), rules);
    }

    @Test
    void aFinishedDossierHasNoProblems() {
        Dossier dossier = DossierBuilder.before(TEXT).claim("2,000").evidence("A report", Stance.SUPPORTS, "1,868")
                .disposition(Disposition.OK, "Within the hedge.").build();
        assertEquals(List.of(), Checks.run(dossier));
        Dossier after = DossierBuilder.after(TEXT).claim("2,000").evidence("A report", Stance.SUPPORTS, "1,868")
                .rating(2, "Mostly.").build();
        assertEquals(List.of(), Checks.run(after));
    }

    @Test
    void problemsComeByCheckAndThenInTheOrderOfTheText() {
        Dossier dossier = three().evidence("x", Stance.CONTEXT, "y").build();
        dossier.getClaims().get(2).getEvidence().get(0).setSource(null);
        dossier.getDocuments().get(0).setPublished(null);
        assertEquals(List.of("The text has no publication time. Without it, words such as “Tuesday” cannot be checked.",
                "Claim 1 has no finding: “Nearly 2,000 people died”", "Claim 2 has no finding: “2,000”",
                "Claim 3 has no finding: “Nobody knows”",
                "Claim 1: evidence without a source. Name the source, or remove the evidence."),
                Checks.run(dossier).stream().map(Problem::message).toList());
    }

    @Test
    void aProblemPointsAtItsClaim() {
        Dossier dossier = three().build();
        assertSame(dossier.getClaims().get(2), problems(dossier, "claim-without-finding").get(0).claim());
        assertTrue(Checks.run(dossier).stream().noneMatch(Problem::fixable));
    }

    @Test
    void aTextNeedsItsPublicationTime() {
        Dossier dossier = DossierBuilder.before(TEXT).build();
        assertEquals(List.of(), problems(dossier, "publication-time-missing"));
        dossier.getDocuments().get(0).setPublished(null);
        Problem problem = problems(dossier, "publication-time-missing").get(0);
        assertEquals(Severity.WARNING, problem.severity());
        assertEquals(null, problem.claim());
    }

    @Test
    void aQuotationIsNotQuotedTwice() {
        Dossier dossier = three().build();
        dossier.getClaims().get(0).setRestatement("“Nobody knows,” she said");
        assertTrue(messages(dossier, "claim-without-finding").stream()
                .anyMatch(message -> message.endsWith("has no finding: “‘Nobody knows,’ she said”")),
                () -> messages(dossier, "claim-without-finding").toString());
    }

    @Test
    void anUndecidedFindingIsNone() {
        assertEquals(1,
                problems(three().disposition(Disposition.OK, "x").claim("WHO").disposition(Disposition.UNDECIDED, "?")
                        .build(), "claim-without-finding").stream().filter(p -> p.message().contains("“WHO”")).count());
    }

    @Test
    void aMarkMustHoldItsWords() {
        Dossier dossier = three().build();
        assertEquals(List.of(), problems(dossier, "anchor-holds-its-words"));
        dossier.getDocuments().get(0).getRevisions().get(0).setText(TEXT.replace("2,000", "1,868"));
        assertEquals(
                List.of("Claim 1: the words “Nearly 2,000 people died” are not where the mark points. Mark them again.",
                        "Claim 2: the words “2,000” are not where the mark points. Mark them again."),
                messages(dossier, "anchor-holds-its-words"));
        assertEquals(Severity.ERROR, problems(dossier, "anchor-holds-its-words").get(0).severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8,13", "-5,0", "7,11", "900,905", "12,7", "0,2147483647", "-2147483648,2147483647"})
    void offsetsThatAreWrongInAnyWayAreAProblemNotACrash(String offsets) {
        Dossier dossier = DossierBuilder.before(TEXT).claim("2,000").build();
        Anchor anchor = dossier.getClaims().get(0).getAnchors().get(0);
        anchor.setStart(Integer.parseInt(offsets.split(",")[0]));
        anchor.setEnd(Integer.parseInt(offsets.split(",")[1]));
        assertEquals(List.of("Claim 1: the words “2,000” are not where the mark points. Mark them again."),
                messages(dossier, "anchor-holds-its-words"));
    }

    @Test
    void aMarkWithoutWordsOrTextIsAProblemNotACrash() {
        Dossier dossier = DossierBuilder.before(TEXT).claim("2,000").build();
        Anchor anchor = dossier.getClaims().get(0).getAnchors().get(0);
        anchor.setExact(null);
        assertEquals(1, messages(dossier, "anchor-holds-its-words").size());
        anchor.setExact("2,000");
        anchor.setRevision(null);
        assertEquals(1, messages(dossier, "anchor-holds-its-words").size());
        anchor.setRevision(DossierFactory.eINSTANCE.createRevision());
        assertEquals(1, messages(dossier, "anchor-holds-its-words").size());
    }

    @ParameterizedTest
    @EnumSource(value = Disposition.class, names = {"OK", "CHANGE", "CONTEXT"})
    void aFindingThatJudgesNeedsEvidence(Disposition disposition) {
        Dossier dossier = three().disposition(disposition, "So.").build();
        assertEquals(List.of("Claim 1 has a finding, but no evidence. Add what it rests on."),
                messages(dossier, "finding-without-evidence"));
    }

    @ParameterizedTest
    @EnumSource(value = Disposition.class, names = {"UNDECIDED", "QUERY", "COPY_NOTE", "CUT"})
    void aFindingThatDoesNotJudgeNeedsNone(Disposition disposition) {
        assertEquals(List.of(), problems(three().disposition(disposition, "So.").build(), "finding-without-evidence"));
    }

    @Test
    void aRatingNeedsEvidence() {
        Dossier dossier = DossierBuilder.after(TEXT).claim("2,000").rating(1, "So.").build();
        assertEquals(1, problems(dossier, "finding-without-evidence").size());
    }

    @Test
    void evidenceNeedsASource() {
        Dossier dossier = three().evidence("A", Stance.SUPPORTS, "x").evidence("B", Stance.SUPPORTS, "y").build();
        assertEquals(List.of(), problems(dossier, "evidence-without-source"));
        dossier.getClaims().get(2).getEvidence().forEach(evidence -> evidence.setSource(null));
        assertEquals(List.of("Claim 1: evidence without a source. Name the source, or remove the evidence."),
                messages(dossier, "evidence-without-source"));
    }

    @Test
    void machinesReadSeverities() {
        assertEquals("error warning",
                List.of(Severity.values()).stream().map(Severity::label).collect(Collectors.joining(" ")));
        assertFalse(Checks.all().isEmpty());
    }
}
