/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.model.Anchor;
import org.claimbench.model.Document;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Revision;
import org.claimbench.text.Span;
import org.claimbench.text.revision.CarriedMark;
import org.claimbench.text.revision.Quote;
import org.claimbench.text.revision.QuoteSearch;
import org.claimbench.text.revision.RevisedText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The marks of a document that have no sure place in its newest text: those that stand in an earlier one, and those
 * that do not hold their words.
 */
public final class RevisionReview {

    private final Revision current;
    private final String text;
    private final Map<Revision, RevisedText> aligned = new HashMap<>();
    private @Nullable QuoteSearch search;

    private RevisionReview(Revision current) {
        this.current = current;
        text = text(current);
    }

    /**
     * Looks at all marks of a document, whoever they belong to. Each earlier text that still has marks is aligned with
     * the newest once.
     *
     * @param document
     *            in a dossier; only read
     * @return in the order of the dossier; empty when every mark holds its words in the newest text
     */
    public static List<MarkReview> of(Document document) {
        Revision current = document.currentRevision();
        return current == null ? List.of() : of(document, current);
    }

    /**
     * Looks at all marks of a document beside a text that is about to come in, as its next revision.
     *
     * @param document
     *            in a dossier; only read
     * @param newer
     *            the text
     * @return all marks, in the order of the dossier; their newest text is in no dossier
     */
    public static List<MarkReview> of(Document document, String newer) {
        Revision next = DossierFactory.eINSTANCE.createRevision();
        next.setText(newer);
        return of(document, next);
    }

    private static List<MarkReview> of(Document document, Revision current) {
        RevisionReview review = new RevisionReview(current);
        List<MarkReview> reviews = new ArrayList<>();
        for (Anchor mark : marks(document)) {
            if (mark.getRevision() != current || !AnchorText.holds(mark)) {
                reviews.add(review.look(mark));
            }
        }
        return List.copyOf(reviews);
    }

    /** Those with words; a mark without any is nothing to look for. */
    private static List<Anchor> marks(Document document) {
        List<Anchor> marks = new ArrayList<>();
        EcoreUtil.getRootContainer(document).eAllContents().forEachRemaining((EObject element) -> {
            if (element instanceof Anchor mark && mark.getRevision() != null
                    && mark.getRevision().eContainer() == document && mark.getExact() != null
                    && !mark.getExact().isBlank()) {
                marks.add(mark);
            }
        });
        return marks;
    }

    private MarkReview look(Anchor mark) {
        Revision before = mark.getRevision();
        CarriedMark carried = AnchorText.holds(mark)
                ? aligned.computeIfAbsent(before, revision -> RevisedText.of(text(revision), text))
                        .carry(new Span(mark.getStart(), mark.getEnd()))
                : quoted(mark);
        return new MarkReview(mark, before, current, carried);
    }

    private CarriedMark quoted(Anchor mark) {
        QuoteSearch quotes = search == null ? QuoteSearch.in(text) : search;
        search = quotes;
        String exact = mark.getExact();
        org.claimbench.text.Anchor found = quotes
                .find(new Quote(exact, orEmpty(mark.getPrefix()), orEmpty(mark.getSuffix()), null));
        Span place = found.span();
        return new CarriedMark(new Span(0, 0), exact, found, place == null ? "" : place.of(text)); //$NON-NLS-1$
    }

    private static String text(Revision revision) {
        return orEmpty(revision.getText());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
