/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.claimbench.core.claims.Coverage.Detail;
import org.claimbench.core.claims.Coverage.State;
import org.claimbench.model.Anchor;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.ItemKind;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.claimbench.text.item.TextItem;
import org.claimbench.text.item.TextItemKind;

/** What stands in a document’s current revision by somebody’s hand: the words of claims and the recorded items. */
final class CoverageMarks {

    private final List<Span> claims;
    private final List<Detail> recorded;

    CoverageMarks(Document document) {
        claims = document.eContainer() instanceof Dossier dossier
                ? spans(document, dossier.getClaims().stream().flatMap(claim -> claim.getAnchors().stream())).toList()
                : List.of();
        recorded = document.getItems().stream().flatMap(item -> spans(document, item.getAnchors().stream())
                .map(span -> new Detail(span, item.getKind(), state(item, span), item))).toList();
    }

    private static Stream<Span> spans(Document document, Stream<Anchor> anchors) {
        return anchors.filter(anchor -> anchor.getRevision() == document.currentRevision()
                && AnchorText.locate(anchor).state() == AnchorState.EXACT)
                .map(anchor -> new Span(anchor.getStart(), anchor.getEnd()));
    }

    private State state(Item item, Span span) {
        return item.getCoverage() == ItemCoverage.OPEN ? claimedOrOpen(span) : State.of(item.getCoverage());
    }

    private State claimedOrOpen(Span span) {
        return isClaimed(span) ? State.CLAIMED : State.OPEN;
    }

    boolean isClaimed(Span span) {
        return claims.stream().anyMatch(span::overlaps);
    }

    /** What was said of a sentence as a whole. */
    Optional<State> saidOf(Span sentence) {
        return recorded.stream().filter(detail -> detail.kind() == ItemKind.SENTENCE
                && detail.span().contains(sentence) && detail.item() instanceof Item item
                && item.getCoverage() != ItemCoverage.OPEN).map(Detail::state).findFirst();
    }

    /** The recorded items and those that were found besides; by start, of two that start together the longer first. */
    List<Detail> details(List<TextItem> found) {
        List<Detail> all = new ArrayList<>(recorded);
        for (TextItem item : found) {
            if (recorded.stream().noneMatch(known -> replaces(known, item))) {
                all.add(new Detail(item.span(), kind(item.kind()), claimedOrOpen(item.span()), null));
            }
        }
        all.sort(Comparator.<Detail>comparingInt(detail -> detail.span().start())
                .thenComparingInt(detail -> -detail.span().end()));
        return all;
    }

    /** A person has marked these words, or some of them; a quotation may hold items of its own. */
    private static boolean replaces(Detail known, TextItem found) {
        boolean quotation = (known.kind() == ItemKind.QUOTATION) != (found.kind() == TextItemKind.QUOTATION);
        return known.kind() != ItemKind.SENTENCE && !quotation && known.span().overlaps(found.span());
    }

    private static ItemKind kind(TextItemKind kind) {
        return switch (kind) {
        case NAME -> ItemKind.NAME;
        case FIGURE -> ItemKind.FIGURE;
        case DATE -> ItemKind.DATE;
        case QUOTATION -> ItemKind.QUOTATION;
        case TITLE -> ItemKind.TITLE;
        case LINK -> ItemKind.LINK;
        };
    }
}
