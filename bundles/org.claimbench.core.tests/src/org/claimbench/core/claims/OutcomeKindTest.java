/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;

import org.claimbench.core.creation.RatingScales;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Mode;
import org.claimbench.model.Rating;
import org.claimbench.model.RatingScale;
import org.claimbench.testkit.DossierBuilder;
import org.junit.jupiter.api.Test;

/** How a claim ended, whatever the scale, and whichever of two decisions counts. */
class OutcomeKindTest {

    private static List<OutcomeKind> kinds(RatingScale scale) {
        return scale.getRatings().stream().map(OutcomeKind::of).toList();
    }

    private static RatingScale scale(boolean ordered, String... labels) {
        RatingScale scale = DossierFactory.eINSTANCE.createRatingScale();
        scale.setOrdered(ordered);
        Arrays.stream(labels).forEach(label -> {
            Rating rating = DossierFactory.eINSTANCE.createRating();
            rating.setLabel(label);
            scale.getRatings().add(rating);
        });
        return scale;
    }

    @Test
    void theScaleOfSixHasFiveStepsAndOneBesideThem() {
        assertEquals(List.of(OutcomeKind.TRUE, OutcomeKind.MOSTLY_TRUE, OutcomeKind.HALF_TRUE,
                OutcomeKind.MOSTLY_FALSE, OutcomeKind.FALSE, OutcomeKind.UNPROVEN), kinds(RatingScales.sixSteps()));
    }

    @Test
    void otherScalesAreSpreadOverTheSteps() {
        assertEquals(List.of(OutcomeKind.TRUE, OutcomeKind.HALF_TRUE, OutcomeKind.FALSE),
                kinds(scale(true, "Right", "Partly", "Wrong")));
        assertEquals(List.of(OutcomeKind.TRUE, OutcomeKind.UNPROVEN, OutcomeKind.FALSE),
                kinds(scale(true, "Right", "unproven", "Wrong")));
        assertEquals(List.of(OutcomeKind.TRUE), kinds(scale(true, "Right")));
    }

    @Test
    void withoutAnOrderThereAreNoSteps() {
        assertEquals(List.of(OutcomeKind.UNORDERED, OutcomeKind.UNORDERED),
                kinds(scale(false, "Satire", "Miscaptioned")));
        assertEquals(OutcomeKind.UNORDERED, OutcomeKind.of(DossierFactory.eINSTANCE.createRating()));
    }

    @Test
    void aClaimEndsAsItsFindingSays() {
        Dossier dossier = DossierBuilder.before("Some words").claim("Some").claim("words")
                .disposition(Disposition.CUT, "Not so.").build();
        assertEquals(List.of(OutcomeKind.NONE, OutcomeKind.CUT),
                dossier.getClaims().stream().map(OutcomeKind::of).toList());
    }

    @Test
    void ofTwoDecisionsTheOneOfTheModeCounts() {
        Dossier dossier = DossierBuilder.after("Some words").claim("Some").rating(5, "Not so.").build();
        Claim claim = dossier.getClaims().get(0);
        claim.getFinding().setDisposition(Disposition.OK);
        assertEquals(OutcomeKind.FALSE, OutcomeKind.of(claim));
        assertEquals(Disposition.UNDECIDED, Decision.disposition(claim));
        dossier.setMode(Mode.BEFORE);
        assertEquals(OutcomeKind.OK, OutcomeKind.of(claim));
        assertNull(Decision.rating(claim));
        claim.getFinding().setDisposition(Disposition.UNDECIDED);
        assertEquals(OutcomeKind.FALSE, OutcomeKind.of(claim));
    }
}
