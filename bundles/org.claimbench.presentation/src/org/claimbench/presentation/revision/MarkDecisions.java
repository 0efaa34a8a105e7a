/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.revision;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.claimbench.core.commands.ChoosePlace;
import org.claimbench.core.commands.ConfirmMarks;
import org.claimbench.core.commands.DropMark;
import org.claimbench.core.marks.MarkReview;
import org.claimbench.core.marks.RevisionReview;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Anchor;
import org.claimbench.model.Document;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The marks of a document beside a newer text, and what a person decides about each. Nothing is changed before it is
 * carried out. Lives on the session's thread.
 */
public final class MarkDecisions {

    // What is lost is looked at first.
    private static final List<AnchorState> ORDER = List.of(AnchorState.ORPHANED, AnchorState.AMBIGUOUS,
            AnchorState.CHANGED, AnchorState.MOVED, AnchorState.EXACT);

    private final NumberedText before;
    private final NumberedText after;
    private final List<MarkRow> rows;

    /**
     * @param before
     *            the text in which most marks stand
     * @param after
     *            the newer text
     * @param rows
     *            the marks
     */
    MarkDecisions(NumberedText before, NumberedText after, List<MarkRow> rows) {
        this.before = before;
        this.after = after;
        this.rows = rows.stream().sorted(Comparator.<MarkRow>comparingInt(row -> ORDER.indexOf(row.state()))
                .thenComparingInt(row -> row.before().isEmpty() ? 0 : row.before().get(0).start())).toList();
    }

    /** The earlier text. */
    public NumberedText before() {
        return before;
    }

    /** The newer text. */
    public NumberedText after() {
        return after;
    }

    /** The marks: those that need a person first, then in the order of the earlier text. */
    public List<MarkRow> rows() {
        return rows;
    }

    /** The name and the number of marks of a state, for example “Exact 14”. */
    public String count(AnchorState state) {
        return MarkRow.name(state) + ' ' + rows.stream().filter(row -> row.state() == state).count();
    }

    /** How many marks needed a person from the beginning. */
    public long uncertain() {
        return rows.stream().filter(row -> !row.certain()).count();
    }

    /** How far the decisions are, for example “4 of 5 still to decide”. */
    public String progress() {
        long open = rows.stream().filter(MarkRow::open).count();
        if (uncertain() == 0) {
            return Messages.Revision_allCertain;
        }
        return open == 0 ? Messages.Revision_decided
                : MessageFormat.format(Messages.Revision_open, open, uncertain());
    }

    /**
     * The next mark behind this one, and then from the beginning, that needs a person.
     *
     * @param row
     *            of these
     * @return empty when all is decided
     */
    public Optional<MarkRow> nextOpen(MarkRow row) {
        int here = rows.indexOf(row);
        return rows.stream().skip(here + 1L).filter(MarkRow::open).findFirst()
                .or(() -> rows.stream().filter(MarkRow::open).findFirst());
    }

    /** Does what was decided, when the newer text is the document's newest. What is left for later stays as it is. */
    IStatus carryOut(DossierSession session, Document document) {
        Map<Anchor, MarkReview> reviews = RevisionReview.of(document).stream()
                .collect(Collectors.toMap(MarkReview::mark, Function.identity()));
        List<MarkReview> confirmed = new ArrayList<>();
        IStatus status = Status.OK_STATUS;
        for (MarkRow row : rows.stream().filter(one -> reviews.containsKey(one.mark())).toList()) {
            MarkReview review = reviews.get(row.mark());
            if (confirms(row, review)) {
                confirmed.add(review);
            } else if (status.isOK()) {
                status = carryOut(session, row.decision(), review);
            }
        }
        return confirmed.isEmpty() || !status.isOK() ? status : session.execute(new ConfirmMarks(confirmed));
    }

    private static boolean confirms(MarkRow row, MarkReview review) {
        Span place = row.decision().place();
        return place != null && Objects.equals(place, review.place());
    }

    private static IStatus carryOut(DossierSession session, Decision decision, MarkReview review) {
        @Nullable
        Span place = decision.place();
        return switch (decision.kind()) {
        case PLACE -> place == null ? Status.OK_STATUS : session.execute(new ChoosePlace(review, place));
        case DROP -> session.execute(new DropMark(review));
        case LATER -> Status.OK_STATUS;
        };
    }
}
