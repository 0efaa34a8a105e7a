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
import static org.claimbench.core.commands.UseCaseExamples.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How claims, sources and checks stand to one another. */
class RelationsTest {

    private final DossierSession session;
    private final Dossier dossier;

    RelationsTest(@TempDir Path folder) throws CoreException {
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

    @Test
    void nothingEnclosesItself() {
        String circle = "This would lead round in a circle.";
        assertEquals(circle, refusal(new Enclose(claim(dossier, 1), claim(dossier, 1))));
        assertEquals(circle, refusal(new Enclose(claim(dossier, 1), claim(dossier, 2))));
        execute(new Enclose(claim(dossier, 3), claim(dossier, 2)));
        assertEquals(circle, refusal(new Enclose(claim(dossier, 1), claim(dossier, 3))));
    }

    @Test
    void nothingDependsOnItself() {
        String circle = "This would lead round in a circle.";
        assertEquals("A claim cannot be related to itself.",
                refusal(new Relate(claim(dossier, 1), Relation.DEPENDS_ON, claim(dossier, 1))));
        assertEquals(circle, refusal(new Relate(claim(dossier, 2), Relation.DEPENDS_ON, claim(dossier, 3))));
        execute(new Relate(claim(dossier, 2), Relation.DEPENDS_ON, claim(dossier, 1)));
        assertEquals(circle, refusal(new Relate(claim(dossier, 1), Relation.DEPENDS_ON, claim(dossier, 3))));
    }

    @Test
    void aCircleInAFileThatSomebodyEditedEnds() {
        claim(dossier, 2).getDependsOn().add(claim(dossier, 3));
        execute(new Relate(claim(dossier, 3), Relation.DEPENDS_ON, claim(dossier, 1)));
        assertEquals(List.of(claim(dossier, 2), claim(dossier, 1)), claim(dossier, 3).getDependsOn());
    }

    @Test
    void whatHoldsBothWaysIsSaidOnceAndTakenBackFromEitherSide() {
        assertEquals("These claims are related in that way already.",
                refusal(new Relate(claim(dossier, 1), Relation.REPEATS, claim(dossier, 2))));
        execute(new Unrelate(claim(dossier, 1), Relation.CONTRADICTS, claim(dossier, 3)));
        assertEquals(List.of(), claim(dossier, 3).getContradicts());
        assertEquals("These claims are not related in that way.",
                refusal(new Unrelate(claim(dossier, 2), Relation.DEPENDS_ON, claim(dossier, 3))));
    }

    @Test
    void noSourceDerivesFromItself() {
        assertEquals("This would lead round in a circle.",
                refusal(new DeriveSource(source(dossier, 2), source(dossier, 3))));
        assertEquals("This would lead round in a circle.",
                refusal(new DeriveSource(source(dossier, 2), source(dossier, 2))));
    }

    @Test
    void aCheckElsewhereIsNamedByBothIds() {
        execute(new LinkSameCheck(claim(dossier, 2), " dossier-7k2m9x4q1d ", "claim-1"));
        assertEquals(List.of("dossier-7k2m9x4q1d#claim-1"), claim(dossier, 2).getSameCheckAs());
        assertEquals("This check is linked already.",
                refusal(new LinkSameCheck(claim(dossier, 2), "dossier-7k2m9x4q1d", "claim-1")));
        assertEquals("An id holds letters, digits, hyphens, dots and underscores only.",
                refusal(new LinkSameCheck(claim(dossier, 2), "dossier#7", "claim-1")));
        assertEquals("That claim is in this dossier. Relate the two claims instead.",
                refusal(new LinkSameCheck(claim(dossier, 2), dossier.getId(), "claim-1")));
        assertEquals("This check is not linked.", refusal(new UnlinkSameCheck(claim(dossier, 3), "a#b")));
    }

    @Test
    void aClaimOfAnotherDossierIsNotRelated() {
        Claim stranger = DossierBuilder.before("Some words.").claim("Some").build().getClaims().get(0);
        String gone = "It is no longer in this dossier.";
        assertEquals(gone, refusal(new Enclose(claim(dossier, 1), stranger)));
        assertEquals(gone, refusal(new Relate(claim(dossier, 1), Relation.REPEATS, stranger)));
    }
}
