/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Mode;
import org.claimbench.model.Rating;
import org.claimbench.model.Stance;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.testkit.DossierBuilder;
import org.junit.jupiter.api.Test;

/** The words on the screens, and how outcomes are told apart. */
class OutcomeTest {

    @Test
    void noWordIsMissing() throws IllegalAccessException {
        for (Field field : Messages.class.getFields()) {
            if (field.getType() == String.class && field.getDeclaringClass() == Messages.class) {
                assertFalse(String.valueOf(field.get(null)).startsWith("NLS missing"), field.getName());
            }
        }
    }

    @Test
    void everyMemberOfAListHasAWordOfItsOwn() {
        Set<String> types = new HashSet<>(ClaimType.VALUES.stream().map(Words::of).toList());
        assertEquals(ClaimType.VALUES.size(), types.size());
        assertEquals("Legal status", Words.of(ClaimType.LEGAL_STATUS));
        assertEquals(List.of("Context", "Supports", "Refutes"), Stance.VALUES.stream().map(Words::of).toList());
        assertEquals("Before publication", Words.of(Mode.BEFORE));
        assertEquals("After publication", Words.of(Mode.AFTER));
    }

    @Test
    void theWorstOfThreeRatingsLooksFalse() {
        Dossier dossier = DossierBuilder.after("Words.").build();
        List<Rating> ratings = dossier.getScale().getRatings();
        ratings.removeAll(List.of(ratings.get(1), ratings.get(3), ratings.get(5)));
        assertEquals(List.of(OutcomeKind.TRUE, OutcomeKind.HALF_TRUE, OutcomeKind.FALSE),
                Outcome.choices(dossier).stream().map(Outcome::kind).toList());
    }

    @Test
    void aRatingWithoutANameIsCalledSo() {
        Rating rating = DossierFactory.eINSTANCE.createRating();
        assertEquals(new Outcome(OutcomeKind.UNORDERED, "Rating without a name"), Outcome.of(rating));
    }

    @Test
    void theModeDecidesWhatIsOffered() {
        Dossier dossier = DossierBuilder.after("Words.").build();
        dossier.setMode(Mode.BEFORE);
        assertEquals("OK", Outcome.choices(dossier).get(0).label());
        dossier.setMode(Mode.AFTER);
        dossier.setScale(null);
        assertEquals("OK", Outcome.choices(dossier).get(0).label(), "without a scale there are no ratings to give");
    }
}
