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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Mode;
import org.claimbench.model.Rating;
import org.claimbench.model.RatingScale;
import org.junit.jupiter.api.Test;

/** How the work on a text begins. */
class NewDossierTest {

    private static final Instant NOW = Instant.parse("2020-02-18T17:00:00.987Z");

    @Test
    void holdsWhatIsKnownOfTheText() {
        OffsetDateTime published = OffsetDateTime.parse("2020-02-18T12:00-05:00");
        Dossier dossier = new NewDossier("Chips", Mode.BEFORE, "The rule", "By Ada", "A\n\nB", "en-US",
                "https://example.org", published).create(NOW);
        assertEquals("Chips", dossier.getTitle());
        assertNull(dossier.getScale());
        Document document = dossier.getDocuments().get(0);
        assertEquals(List.of("The rule", "By Ada", "en-US", "https://example.org", published),
                List.of(document.getHeadline(), document.getByline(), document.getLanguage(), document.getUrl(),
                        document.getPublished()));
        assertEquals(1, document.currentRevision().getNumber());
        assertEquals("A\n\nB", document.currentRevision().getText());
        assertEquals(Instant.parse("2020-02-18T17:00:00Z"), document.currentRevision().getReceived());
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Dossier dossier = new NewDossier("Chips", Mode.AFTER, "", " ", "A", "en", " ", null).create(NOW);
        Document document = dossier.getDocuments().get(0);
        assertNull(document.getHeadline());
        assertNull(document.getByline());
        assertNull(document.getUrl());
        assertNull(document.getPublished());
    }

    @Test
    void afterPublicationThereIsAScaleOfSixSteps() {
        RatingScale scale = new NewDossier("x", Mode.AFTER, "", "", "A", "en", null, null).create(NOW).getScale();
        assertEquals("Six steps", scale.getName());
        assertTrue(scale.isOrdered());
        assertEquals(List.of("True", "Mostly true", "Half true", "Mostly false", "False", "Unproven"),
                scale.getRatings().stream().map(Rating::getLabel).toList());
        assertEquals(6, scale.getRatings().stream().map(Rating::getId).distinct().count());
        assertFalse(scale.getRatings().stream().anyMatch(rating -> rating.getMeaning().isBlank()));
    }

    @Test
    void everyDossierTakesACopyOfTheScale() {
        assertNotEquals(RatingScales.sixSteps().getId(), RatingScales.sixSteps().getId());
    }
}
