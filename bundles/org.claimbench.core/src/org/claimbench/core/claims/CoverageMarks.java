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
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
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
import org.claimbench.text.SpanSet;
import org.claimbench.text.item.TextItem;
import org.claimbench.text.item.TextItemKind;

/** What stands in a document’s current revision by somebody’s hand: the words of claims and the recorded items. */
final class CoverageMarks {

    private final SpanSet claims;
    private final List<Detail> recorded;
    private final SpanSet quotations;
    private final SpanSet others;
    /** What was said of sentences as a whole, by their starts. */
    private final NavigableMap<Integer, Detail> said = new TreeMap<>();

    CoverageMarks(Document document) {
        claims = new SpanSet(document.eContainer() instanceof Dossier dossier
                ? spans(document, dossier.getClaims().stream().flatMap(claim -> claim.getAnchors().stream()))
                : Stream.empty());
        recorded = document.getItems().stream().flatMap(item -> spans(document, item.getAnchors().stream())
                .map(span -> new Detail(span, item.getKind(), state(item, span), item))).toList();
        quotations = new SpanSet(spans(kind -> kind == ItemKind.QUOTATION));
        others = new SpanSet(spans(kind -> kind != ItemKind.QUOTATION && kind != ItemKind.SENTENCE));
        recorded.stream().filter(detail -> detail.kind() == ItemKind.SENTENCE && detail.item() instanceof Item item
                && item.getCoverage() != ItemCoverage.OPEN)
                .forEach(detail -> said.put(Integer.valueOf(detail.span().start()), detail));
    }

    private Stream<Span> spans(Predicate<ItemKind> kinds) {
        return recorded.stream().filter(detail -> kinds.test(detail.kind())).map(Detail::span);
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
        return claims.overlaps(span);
    }

    /** What was said of a sentence as a whole. */
    Optional<State> saidOf(Span sentence) {
        Entry<Integer, Detail> before = said.floorEntry(Integer.valueOf(sentence.start()));
        return before != null && before.getValue().span().contains(sentence)
                ? Optional.of(before.getValue().state())
                : Optional.empty();
    }

    /** The recorded items and those that were found besides; by start, of two that start together the longer first. */
    List<Detail> details(List<TextItem> found) {
        List<Detail> all = new ArrayList<>(recorded);
        for (TextItem item : found) {
            if (!isReplaced(item)) {
                all.add(new Detail(item.span(), kind(item.kind()), claimedOrOpen(item.span()), null));
            }
        }
        all.sort(Comparator.<Detail>comparingInt(detail -> detail.span().start())
                .thenComparingInt(detail -> -detail.span().end()));
        return all;
    }

    /** A person has marked these words, or some of them; a quotation may hold items of its own. */
    private boolean isReplaced(TextItem found) {
        return (found.kind() == TextItemKind.QUOTATION ? quotations : others).overlaps(found.span());
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
