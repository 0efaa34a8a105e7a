/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.checks.Checks;
import org.claimbench.core.checks.Problem;
import org.claimbench.core.claims.AnchorText;
import org.claimbench.model.Basis;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Evidence;
import org.claimbench.model.Figure;
import org.claimbench.model.Revision;
import org.claimbench.model.Stance;
import org.claimbench.model.Vintage;
import org.claimbench.model.values.PartialDate;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.Span;
import org.claimbench.text.comparison.Agreement;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** The worked cases of the mission’s article, in a dossier. */
class FigureComparisonTest {

    private static final String DEATHS = "The outbreak in China has killed nearly 2,000 and sickened many more.";
    private static final String CHIPS = "• Chip sales to China hit $13.03 billion in October\nIt fell. Chip sales to"
            + " China hit $13.03 billion in October.";
    private static final String END_17 = "2020-02-17T23:59:59+08:00";
    private static final String END_18 = "2020-02-18T23:59:59+08:00";

    private static Dossier deaths(String published) {
        Dossier dossier = DossierBuilder.before(DEATHS).claim("killed nearly 2,000")
                .evidence("Health commission", Stance.SUPPORTS, "a total of 1,868 deaths on the mainland").build();
        dossier.getDocuments().get(0).setPublished(OffsetDateTime.parse(published));
        claim(dossier).setFigure(figure(null, "deaths", "mainland"));
        known(evidence(dossier), END_17, "2020-02-18T09:00+08:00");
        evidence(dossier).setFigure(figure(null, "deaths", "mainland"));
        return dossier;
    }

    private static Claim claim(Dossier dossier) {
        return dossier.getClaims().get(0);
    }

    private static Evidence evidence(Dossier dossier) {
        return claim(dossier).getEvidence().get(0);
    }

    private static void known(Evidence evidence, String asOf, String published) {
        evidence.getSource().setDataAsOf(PartialDate.parse(asOf));
        evidence.getSource().setPublished(PartialDate.parse(published));
    }

    private static Figure figure(@Nullable String amount, String measure, @Nullable String scope) {
        Figure figure = DossierFactory.eINSTANCE.createFigure();
        figure.setId("figure-" + measure + scope);
        figure.setAmount(amount);
        figure.setMeasure(measure);
        figure.setScope(scope);
        return figure;
    }

    private static ComparedFigures compared(Dossier dossier) {
        return FigureComparison.of(evidence(dossier)).orElseThrow();
    }

    private static List<String> problems(Dossier dossier, String rule) {
        return Checks.run(dossier).stream().filter(problem -> problem.rule().equals(rule)).map(Problem::message)
                .toList();
    }

    @Test
    void theLineUnderTheEvidence() {
        assertEquals("claim: nearly 2,000; evidence: 1,868: within the hedge, as of 17 Feb, mainland",
                compared(deaths("2020-02-18T12:00-05:00")).line());
        assertEquals(List.of(), problems(deaths("2020-02-18T12:00-05:00"), "figure-disagrees"));
    }

    @Test
    void anotherScopeIsNoConflict() {
        Dossier dossier = deaths("2020-02-18T12:00-05:00");
        evidence(dossier).setExcerpt("1,873 deaths globally");
        evidence(dossier).setFigure(figure(null, "deaths", "global"));
        assertEquals("scope differs: mainland in the claim, global in the evidence", compared(dossier).word());
        assertEquals(List.of(), problems(dossier, "figure-disagrees"));
    }

    @Test
    void aValueOfTheEveningRefutesOnlyATextOfTheNight() {
        Dossier noon = deaths("2020-02-18T12:00-05:00");
        evidence(noon).setExcerpt("2,004 deaths");
        known(evidence(noon), END_18, "2020-02-18T20:39-05:00");
        assertEquals("later value: as of 18 Feb", compared(noon).word());
        assertEquals(List.of(), problems(noon, "figure-disagrees"));
        noon.getDocuments().get(0).setPublished(OffsetDateTime.parse("2020-02-18T22:00-05:00"));
        assertEquals("exceeds: “nearly” means below, by at most ten per cent, as of 18 Feb, mainland",
                compared(noon).word());
        assertEquals(List.of("Claim 1: “2,004” in the evidence is more than “nearly 2,000” in the claim allows:"
                + " exceeds: “nearly” means below, by at most ten per cent."), problems(noon, "figure-disagrees"));
    }

    private static Dossier chips() {
        Dossier dossier = DossierBuilder.before(CHIPS).claim("$13.03 billion in October")
                .evidence("Industry body", Stance.SUPPORTS, "China: $12.66 billion in September, +2.9 % in October")
                .build();
        dossier.getDocuments().get(0).setPublished(OffsetDateTime.parse("2020-02-18T12:00-05:00"));
        Claim claim = claim(dossier);
        Revision revision = claim.getAnchors().get(0).getRevision();
        int second = CHIPS.lastIndexOf("$13.03");
        claim.getAnchors().add(AnchorText.anchor(revision, new Span(second, second + 25)));
        claim.setFigure(figure(null, "chip sales to China", null));
        known(evidence(dossier), "2019-10", "2019-12-02");
        Figure figure = figure(null, "chip sales to China", "all vendors");
        figure.setBasis(Basis.AVERAGE);
        figure.setVintage(Vintage.FIRST);
        evidence(dossier).setFigure(figure);
        return dossier;
    }

    @Test
    void aDerivedAverageNeverAgrees() {
        ComparedFigures figures = compared(chips());
        assertEquals(Agreement.NUMBER_MATCHES, figures.comparison().agreement());
        assertTrue(figures.word().startsWith(
                "number matches; differs: basis, vintage, scope, worked out, not stated"), figures::word);
        assertTrue(figures.evidence().startsWith("USD 13,030,000,000 (from “China: $12.66"), figures::evidence);
        Dossier told = chips();
        claim(told).getFigure().setScope("all vendors");
        claim(told).getFigure().setBasis(Basis.AVERAGE);
        claim(told).getFigure().setVintage(Vintage.FIRST);
        assertNotEquals(Agreement.AGREES, compared(told).comparison().agreement());
    }

    @Test
    void aRevisionThatMendsOnlyTheBodyLeavesTheFirstAppearance() {
        Dossier dossier = chips();
        assertEquals(List.of(), problems(dossier, "appearances-differ"));
        int second = CHIPS.lastIndexOf("$13.03");
        String mended = CHIPS.substring(0, second) + CHIPS.substring(second).replace("$13.03", "$13.00");
        Revision revision = DossierFactory.eINSTANCE.createRevision();
        revision.setId("revision-2");
        revision.setNumber(2);
        revision.setReceived(Instant.parse("2020-02-18T18:00:00Z"));
        revision.setText(mended);
        dossier.getDocuments().get(0).getRevisions().add(revision);
        Claim claim = claim(dossier);
        int first = mended.indexOf("$13.03");
        claim.getAnchors().clear();
        claim.getAnchors().add(AnchorText.anchor(revision, new Span(first, first + 25)));
        claim.getAnchors().add(AnchorText.anchor(revision, new Span(second, second + 25)));
        assertEquals(List.of("Claim 1 does not say the same everywhere: “$13.03 billion” in one place, “$13.00 billion”"
                + " in another. Correct every appearance."), problems(dossier, "appearances-differ"));
    }

    @Test
    void whichOfSeveralFiguresCountsIsForTheDeskToSay() {
        Dossier dossier = deaths("2020-02-18T12:00-05:00");
        evidence(dossier).setExcerpt("1,868 deaths and 72,436 cases");
        assertEquals("not comparable: several figures, and nobody said which one counts, as of 17 Feb, mainland",
                compared(dossier).word());
        evidence(dossier).setFigure(figure("1,868", "deaths", "mainland"));
        assertEquals(Agreement.WITHIN_HEDGE, compared(dossier).comparison().agreement());
    }

    @Test
    void withoutFiguresThereIsNothingToCompare() {
        Dossier dossier = deaths("2020-02-18T12:00-05:00");
        evidence(dossier).setExcerpt("Many died.");
        assertEquals(Optional.empty(), FigureComparison.of(evidence(dossier)));
    }

    @Test
    void datesWithoutThePublicationTimeAreListedAndTheEndOfTheMonthIsLookedAtAgain() {
        String text = "He said Tuesday that charges were filed last week. Sales hit a high in October. They are"
                + " expected to decide before the end of the month.";
        Dossier dossier = DossierBuilder.before(text).claim("expected to decide before the end of the month").build();
        dossier.getDocuments().get(0).setPublished(null);
        assertEquals(
                List.of("The text has no publication time, so nobody can say when this was: “Tuesday”, “last week”,"
                        + " “October”, “before the end of the month”. Give the publication time."),
                problems(dossier, "dates-without-publication"));
        assertEquals(List.of(), problems(dossier, "look-again-missing"));
        dossier.getDocuments().get(0).setPublished(OffsetDateTime.parse("2020-02-18T12:00-05:00"));
        assertEquals(List.of(), problems(dossier, "dates-without-publication"));
        assertEquals(
                List.of("Claim 1 speaks of something that will be known by 2020-02-29. Set that day to look"
                        + " again."),
                problems(dossier, "look-again-missing"));
        claim(dossier).setLookAgain(PartialDate.parse("2020-02-29"));
        assertEquals(List.of(), problems(dossier, "look-again-missing"));
    }

    @Test
    void aDateThatCanBeReadInTwoWaysIsAProblem() {
        Dossier dossier = DossierBuilder.before("The talks of Friday.").claim("The talks of Friday").build();
        dossier.getDocuments().get(0).setPublished(OffsetDateTime.parse("2020-02-18T12:00-05:00"));
        assertEquals(List.of("Claim 1: “Friday” can be read in several ways: 2020-02-14, 2020-02-21. Ask, or write the"
                + " date out."), problems(dossier, "date-open"));
    }
}
