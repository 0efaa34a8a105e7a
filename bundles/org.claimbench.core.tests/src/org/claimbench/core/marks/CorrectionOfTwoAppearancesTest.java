/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.claimbench.core.checks.Checks;
import org.claimbench.core.checks.Problem;
import org.claimbench.core.commands.AddAppearance;
import org.claimbench.core.commands.AddRevision;
import org.claimbench.core.commands.ConfirmMarks;
import org.claimbench.core.commands.CreateClaim;
import org.claimbench.core.commands.UseCase;
import org.claimbench.core.figures.ComparedFigures;
import org.claimbench.core.figures.FigureComparison;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Evidence;
import org.claimbench.model.Stance;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.claimbench.text.comparison.Agreement;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One figure in a summary and in the body: a newer text that mends it in one of them has not corrected the claim. */
class CorrectionOfTwoAppearancesTest {

    private static final String TEXT = """
            • Chip sales to the north hit $13.03 billion in October
            Nobody expected it. Chip sales to the north hit $13.03 billion in October.""";
    /** Where the mission's article says the same twice. */
    private static final Span SUMMARY = new Span(162, 220);
    private static final Span BODY = new Span(2412, 2470);

    private final Path file;

    CorrectionOfTwoAppearancesTest(@TempDir Path folder) {
        file = folder.resolve("a.dossier");
    }

    @Test
    void aMendedBodyLeavesTheSummaryUncorrected() throws CoreException {
        int first = TEXT.indexOf("Chip");
        int second = TEXT.lastIndexOf("Chip");
        int length = "Chip sales to the north hit $13.03 billion in October".length();
        mendTheBody(TEXT, new Span(first, first + length), new Span(second, second + length));
    }

    @Test
    void theMissionsArticle() throws CoreException, IOException {
        String article = System.getProperty("claimbench.article", "");
        assumeFalse(article.isEmpty(), "Set the system property claimbench.article to the article's file to run this.");
        mendTheBody(Files.readString(Path.of(article)), SUMMARY, BODY);
    }

    private void mendTheBody(String text, Span summary, Span body) throws CoreException {
        assertEquals(summary.of(text), body.of(text));
        DossierSession session = DossierBuilder.before(text).session(file);
        Document document = session.dossier().getDocuments().get(0);
        execute(session, new CreateClaim(document, summary));
        Claim claim = session.dossier().getClaims().get(0);
        execute(session, new AddAppearance(claim, document, body));
        assertNeverAgrees(claim);
        assertEquals(List.of(), problems(session, "appearances-differ"));

        AddRevision revise = new AddRevision(document, mended(text, body), DossierBuilder.NOW);
        execute(session, revise);
        assertEquals(List.of(AnchorState.EXACT, AnchorState.CHANGED),
                revise.marks().stream().map(MarkReview::state).toList());
        Anchor inSummary = claim.getAnchors().get(0);
        Anchor inBody = claim.getAnchors().get(1);
        assertSame(revise.revision(), inSummary.getRevision());
        assertNotEquals(revise.revision(), inBody.getRevision(), "nothing attaches by itself below certainty");
        assertEquals(1, problems(session, "words-changed").size());

        execute(session, new ConfirmMarks(
                revise.marks().stream().filter(review -> review.mark() == inBody).toList()));
        assertTrue(inSummary.getExact().contains("$13.03 billion"), inSummary::getExact);
        assertTrue(inBody.getExact().contains("$13.00 billion"), inBody::getExact);
        assertEquals(List.of("Claim 1 does not say the same everywhere: “$13.03 billion” in one place, “$13.00 billion”"
                + " in another. Correct every appearance."), problems(session, "appearances-differ"));
    }

    private static String mended(String text, Span body) {
        return text.substring(0, body.start()) + body.of(text).replace("$13.03", "$13.00")
                + text.substring(body.end());
    }

    /** Evidence from which the figure can only be worked out. */
    private static void assertNeverAgrees(Claim claim) {
        Evidence evidence = DossierBuilder.before("a").claim("a").evidence("An industry body", Stance.SUPPORTS,
                "To the north: $12.66 billion in September, +2.9 % in October").build().getClaims().get(0)
                .getEvidence().get(0);
        claim.getEvidence().add(evidence);
        ComparedFigures figures = FigureComparison.of(evidence).orElseThrow();
        assertNotEquals(Agreement.AGREES, figures.comparison().agreement());
        assertTrue(figures.word().startsWith("number matches; differs: worked out"), figures::word);
        claim.getEvidence().remove(evidence);
    }

    private static void execute(DossierSession session, UseCase useCase) {
        IStatus outcome = session.execute(useCase);
        assertTrue(outcome.isOK(), outcome::getMessage);
    }

    private static List<String> problems(DossierSession session, String rule) {
        return Checks.run(session.dossier()).stream().filter(problem -> problem.rule().equals(rule))
                .map(Problem::message).toList();
    }
}
