/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.figures;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Revision;
import org.claimbench.text.Span;
import org.claimbench.text.date.Bound;
import org.claimbench.text.date.DateMention;
import org.claimbench.text.date.Period;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The figures and dates in the words of claims. A claim on half an expression has the whole: marked “2,000” in “nearly
 * 2,000”, it has the hedge too.
 */
public final class ClaimFigures {

    /** No sentence that tells what its dates mean is longer, in UTF-16 units to each side. */
    private static final int FAR = 1000;

    private ClaimFigures() {
    }

    /**
     * What stands in the words of a claim’s first appearance; in its restatement, where the words have no figure.
     *
     * @param claim
     *            in a dossier
     * @return never null
     */
    public static TextFigures of(Claim claim) {
        TextFigures words = claim.getAnchors().isEmpty()
                ? TextFigures.of(null, "", null) //$NON-NLS-1$
                : of(claim.getAnchors().get(0));
        String restatement = claim.getRestatement();
        if (!words.quantities().isEmpty() || restatement == null) {
            return words;
        }
        Document document = document(claim);
        TextFigures restated = TextFigures.of(language(document), restatement,
                document == null ? null : document.getPublished());
        return restated.quantities().isEmpty() ? words : restated;
    }

    /**
     * What stands in the words of a mark. The whole line is read, because a verb of the sentence tells what “Tuesday”
     * means.
     *
     * @param anchor
     *            as read: it may be without words or place
     * @return never null; offsets count within the line
     */
    public static TextFigures of(Anchor anchor) {
        Revision revision = anchor.getRevision();
        Span span = AnchorText.locate(anchor).span();
        if (revision == null || span == null) {
            return TextFigures.of(null, "", null); //$NON-NLS-1$
        }
        Document document = revision.eContainer() instanceof Document owner ? owner : null;
        String text = revision.getText();
        Span around = around(text, span);
        String line = around.of(text);
        int start = around.start();
        return TextFigures.of(language(document), line, document == null ? null : document.getPublished())
                .within(new Span(span.start() - start, span.end() - start));
    }

    // A text without line ends must not be read whole for each of its marks.
    private static Span around(String text, Span span) {
        int from = Math.max(0, span.start() - FAR);
        int to = Math.min(text.length(), span.end() + FAR);
        String before = text.substring(from, span.start());
        String after = text.substring(span.end(), to);
        int line = before.lastIndexOf('\n');
        int cut = from == 0 || line >= 0 ? line : before.indexOf(' ');
        int lineEnd = after.indexOf('\n');
        int last = to == text.length() ? after.length() : Math.max(0, after.lastIndexOf(' '));
        return new Span(from + cut + 1, span.end() + (lineEnd < 0 ? last : lineEnd));
    }

    /**
     * The day by which something that a claim speaks of will be known, when that is after the publication.
     *
     * @param claim
     *            in a dossier
     * @return nothing when its words name no such day
     */
    public static Optional<LocalDate> lookAgain(Claim claim) {
        Document document = document(claim);
        OffsetDateTime published = document == null ? null : document.getPublished();
        if (published == null) {
            return Optional.empty();
        }
        return of(claim.getAnchors().get(0)).dates().stream().filter(date -> date.bound() == Bound.BY)
                .map(DateMention::period).filter(Objects::nonNull).map(Period::to)
                .filter(day -> !day.isBefore(published.toLocalDate())).findFirst();
    }

    /**
     * The document in which a claim appears first.
     *
     * @return null when it appears nowhere
     */
    static @Nullable Document document(Claim claim) {
        List<Anchor> anchors = claim.getAnchors();
        Revision revision = anchors.isEmpty() ? null : anchors.get(0).getRevision();
        return revision != null && revision.eContainer() instanceof Document document ? document : null;
    }

    static @Nullable String language(@Nullable Document document) {
        return document == null ? null : document.getLanguage();
    }
}
