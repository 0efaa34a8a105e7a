/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.creation;

import java.util.List;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Rating;
import org.claimbench.model.RatingScale;

/** Templates of rating scales; a dossier takes a copy, so that a later change of the template does not change it. */
public final class RatingScales {

    private RatingScales() {
    }

    /**
     * The scale of six: five steps from true to false, and unproven.
     *
     * @return a new scale with ids
     */
    public static RatingScale sixSteps() {
        RatingScale scale = scale(Messages.Scale_sixSteps, true);
        add(scale, Messages.Scale_true, Messages.Scale_true_meaning);
        add(scale, Messages.Scale_mostlyTrue, Messages.Scale_mostlyTrue_meaning);
        add(scale, Messages.Scale_halfTrue, Messages.Scale_halfTrue_meaning);
        add(scale, Messages.Scale_mostlyFalse, Messages.Scale_mostlyFalse_meaning);
        add(scale, Messages.Scale_false, Messages.Scale_false_meaning);
        add(scale, Messages.Scale_unproven, Messages.Scale_unproven_meaning);
        return scale;
    }

    /**
     * The scale of four: true, mixed and false, and unproven.
     *
     * @return a new scale with ids
     */
    public static RatingScale fourLabels() {
        RatingScale scale = scale(Messages.Scale_fourLabels, true);
        add(scale, Messages.Scale_true, Messages.Scale_true_meaning);
        add(scale, Messages.Scale_mixed, Messages.Scale_mixed_meaning);
        add(scale, Messages.Scale_false, Messages.Scale_false_meaning);
        add(scale, Messages.Scale_unproven, Messages.Scale_unproven_meaning);
        return scale;
    }

    /**
     * No labels: the one rating says that there is a conclusion, and the rationale says which.
     *
     * @return a new scale with ids
     */
    public static RatingScale conclusionOnly() {
        RatingScale scale = scale(Messages.Scale_conclusionOnly, false);
        add(scale, Messages.Scale_conclusion, Messages.Scale_conclusion_meaning);
        return scale;
    }

    /**
     * All templates.
     *
     * @return new scales with ids; the first is the one that a dossier has unless another is chosen
     */
    public static List<RatingScale> all() {
        return List.of(sixSteps(), fourLabels(), conclusionOnly());
    }

    private static RatingScale scale(String name, boolean ordered) {
        RatingScale scale = Ids.name(DossierFactory.eINSTANCE.createRatingScale());
        scale.setName(name);
        scale.setOrdered(ordered);
        return scale;
    }

    private static void add(RatingScale scale, String label, String meaning) {
        Rating rating = Ids.name(DossierFactory.eINSTANCE.createRating());
        rating.setLabel(label);
        rating.setMeaning(meaning);
        scale.getRatings().add(rating);
    }
}
