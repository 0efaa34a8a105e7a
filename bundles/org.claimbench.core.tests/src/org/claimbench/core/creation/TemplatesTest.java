/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.creation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Finding;
import org.claimbench.model.Policy;
import org.claimbench.model.RatingScale;
import org.junit.jupiter.api.Test;

/** The templates that a desk can choose from. */
class TemplatesTest {

    @Test
    void thereAreThreeScales() {
        assertEquals(List.of("Six steps", "True, mixed, false or unproven", "Conclusion only"),
                RatingScales.all().stream().map(RatingScale::getName).toList());
        assertEquals(List.of(OutcomeKind.TRUE, OutcomeKind.HALF_TRUE, OutcomeKind.FALSE, OutcomeKind.UNPROVEN),
                RatingScales.fourLabels().getRatings().stream().map(OutcomeKind::of).toList());
        assertEquals(List.of(OutcomeKind.UNORDERED),
                RatingScales.conclusionOnly().getRatings().stream().map(OutcomeKind::of).toList());
    }

    @Test
    void aConclusionAloneDecides() {
        Finding finding = DossierFactory.eINSTANCE.createFinding();
        finding.setRating(RatingScales.conclusionOnly().getRatings().get(0));
        assertTrue(finding.decided());
    }

    @Test
    void thereAreTwoPolicies() {
        Policy one = Policies.onePairOfEyes();
        assertEquals(1, one.getApprovals());
        assertFalse(one.isFourEyes());
        Policy four = Policies.fourEyesTwoOrigins();
        assertTrue(four.isFourEyes() && four.isContacts() && four.isCoverage());
        assertEquals(2, four.getIndependentOrigins());
        assertEquals(List.of("One pair of eyes", "Four eyes and two origins"),
                Policies.all().stream().map(Policy::getName).toList());
    }

    @Test
    void aCopyHasIdsOfItsOwn() {
        RatingScale scale = RatingScales.sixSteps();
        RatingScale copy = Ids.copy(scale);
        assertEquals(6, copy.getRatings().size());
        assertNotEquals(scale.getId(), copy.getId());
        for (int i = 0; i < 6; i++) {
            assertNotEquals(scale.getRatings().get(i).getId(), copy.getRatings().get(i).getId());
            assertEquals(scale.getRatings().get(i).getLabel(), copy.getRatings().get(i).getLabel());
        }
    }
}
