/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal.json;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.model.Anchor;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;

/** Where the items of a document stand in its current revision, and what became of them. */
final class ItemMarks {

    /** The coverage is the word for machines. */
    record Mark(Item item, Span span, String coverage) {
    }

    private ItemMarks() {
    }

    /** In the order of the text; a mark that lost its words is left out. */
    static List<Mark> of(Document document) {
        List<Span> claims = claims(document);
        return document.getItems().stream().flatMap(item -> spans(document, item.getAnchors().stream())
                .map(span -> new Mark(item, span, coverage(item, span, claims))))
                .sorted(Comparator.comparingInt(mark -> mark.span().start())).toList();
    }

    // An open item for which there is a claim is covered by the claim.
    private static String coverage(Item item, Span span, List<Span> claims) {
        boolean claimed = item.getCoverage() == ItemCoverage.OPEN && claims.stream().anyMatch(span::overlaps);
        return claimed ? "claimed" : item.getCoverage().getLiteral(); //$NON-NLS-1$
    }

    private static List<Span> claims(Document document) {
        return document.eContainer() instanceof Dossier dossier
                ? spans(document, dossier.getClaims().stream().flatMap(claim -> claim.getAnchors().stream())).toList()
                : List.of();
    }

    private static Stream<Span> spans(Document document, Stream<Anchor> anchors) {
        return anchors.filter(anchor -> anchor.getRevision() == document.currentRevision()
                && AnchorText.locate(anchor).state() == AnchorState.EXACT)
                .map(anchor -> new Span(anchor.getStart(), anchor.getEnd()));
    }
}
