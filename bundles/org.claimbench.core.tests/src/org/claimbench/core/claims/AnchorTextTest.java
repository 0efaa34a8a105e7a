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
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Revision;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks of the model and places in a text. */
class AnchorTextTest {

    private static final String TEXT = "😀 Nearly 2,000 people died. Nearly 300 fled.";

    private final Dossier dossier = DossierBuilder.before(TEXT).claim("2,000").build();
    private final Revision revision = dossier.getDocuments().get(0).currentRevision();
    private final Anchor anchor = dossier.getClaims().get(0).getAnchors().get(0);

    @Test
    void aMarkHoldsItsWords() {
        assertEquals(new org.claimbench.text.Anchor(AnchorState.EXACT, new Span(10, 15), 1, List.of()),
                AnchorText.locate(anchor));
        assertEquals("2,000", AnchorText.words(dossier.getClaims().get(0)));
    }

    @Test
    void offsetsCountUtf16Units() {
        Anchor made = AnchorText.anchor(revision, new Span(3, 9));
        assertEquals("Nearly", made.getExact());
        assertEquals("😀 ", made.getPrefix());
        assertNotEquals(made.getId(), AnchorText.anchor(revision, new Span(3, 9)).getId());
    }

    @ParameterizedTest
    @CsvSource({"'😀 Some 2,000 people died.',MOVED", "'😀 Nearly 1,868 people died.',ORPHANED",
            "'2,000 here and 2,000 there',AMBIGUOUS", "'😀 Nearly 2,000 people fled.',EXACT"})
    void anotherTextIsToldApart(String text, AnchorState state) {
        revision.setText(text);
        assertEquals(state, AnchorText.locate(anchor).state());
    }

    @Test
    void offsetsThatContradictTheWordsAreNeverExact() {
        anchor.setEnd(16);
        assertEquals(AnchorState.MOVED, AnchorText.locate(anchor).state());
        assertEquals(new Span(10, 15), AnchorText.locate(anchor).span());
    }

    @Test
    void aClaimThatAppearsNowhereHasNoWords() {
        Claim claim = DossierFactory.eINSTANCE.createClaim();
        assertEquals("", AnchorText.words(claim));
    }
}
