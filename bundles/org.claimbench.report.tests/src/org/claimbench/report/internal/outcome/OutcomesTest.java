/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.claimbench.core.creation.RatingScales;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Rating;
import org.claimbench.model.RatingScale;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    @Test
    void the_scale_of_six_has_five_steps_and_one_beside_them() {
        assertEquals(List.of("step1", "step2", "step3", "step4", "step5", "unproven"),
                keys(RatingScales.sixSteps()));
    }

    @Test
    void other_scales_are_spread_over_the_five_steps() {
        assertEquals(List.of("step1", "step3", "step5"), keys(scale(true, "Right", "Partly", "Wrong")));
        assertEquals(List.of("step1", "step5"), keys(scale(true, "Right", "Wrong")));
        assertEquals(List.of("step1", "step2", "step2", "step3", "step4", "step4", "step5"),
                keys(scale(true, "1", "2", "3", "4", "5", "6", "7")).stream().toList());
    }

    @Test
    void ratings_without_an_order_are_grey() {
        assertEquals(List.of("grey", "grey"), keys(scale(false, "Satire", "Miscaptioned")));
    }

    private static List<String> keys(RatingScale scale) {
        return scale.getRatings().stream().map(rating -> Outcomes.of(rating).key()).toList();
    }

    private static RatingScale scale(boolean ordered, String... labels) {
        RatingScale scale = DossierFactory.eINSTANCE.createRatingScale();
        scale.setOrdered(ordered);
        for (String label : labels) {
            Rating rating = DossierFactory.eINSTANCE.createRating();
            rating.setLabel(label);
            scale.getRatings().add(rating);
        }
        return scale;
    }
}
