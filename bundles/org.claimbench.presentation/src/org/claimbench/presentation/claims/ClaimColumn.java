/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.claims;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.model.Priority;
import org.claimbench.presentation.Words;
import org.claimbench.presentation.internal.Messages;

/** What the list can say of a claim, in the order of the columns. */
public enum ClaimColumn {

    /** Where it stands in review. */
    STATE(() -> Messages.Claims_state, row -> Words.of(row.state()), Comparator.comparing(ClaimRow::state)),
    /** How it ended; what is undecided comes last. */
    FINDING(() -> Messages.Claims_finding, row -> row.outcome().label(),
            Comparator.comparing((ClaimRow row) -> row.outcome().kind() == OutcomeKind.NONE)
                    .thenComparing(row -> row.outcome().kind())),
    /** Its number in the text. */
    NUMBER(() -> Messages.Claims_number, row -> Integer.toString(row.number()),
            Comparator.comparingInt(ClaimRow::number)),
    /** The assertion. */
    STATEMENT(() -> Messages.Claims_statement, ClaimRow::statement, words(ClaimRow::statement)),
    /** Its kind. */
    TYPE(() -> Messages.Claims_type, row -> Words.of(row.type()), words(row -> Words.of(row.type()))),
    /** Who asserts it. */
    SAID_BY(() -> Messages.Claims_saidBy, ClaimRow::saidBy, words(ClaimRow::saidBy)),
    /** Who works on it. */
    ASSIGNEE(() -> Messages.Claims_assignee, ClaimRow::assignee, words(ClaimRow::assignee)),
    /** How pressing it is, the most pressing first. */
    PRIORITY(() -> Messages.Claims_priority, ClaimColumn::unlessNormal,
            Comparator.comparingInt(row -> rank(row.priority()))),
    /** What bears on it. */
    EVIDENCE(() -> Messages.Claims_evidence, row -> row.evidence().words(),
            Comparator.comparing(ClaimRow::evidence)),
    /** From how many origins that comes. */
    ORIGINS(() -> Messages.Claims_originCount, ClaimColumn::origins,
            Comparator.comparingInt(row -> row.evidence().origins())),
    /** For when it holds. */
    AS_OF(() -> Messages.Claims_asOf, ClaimRow::asOf, words(ClaimRow::asOf)),
    /** When to look again. */
    LOOK_AGAIN(() -> Messages.Claims_lookAgain, ClaimRow::lookAgain, words(ClaimRow::lookAgain)),
    /** The words by which it is found again. */
    TAGS(() -> Messages.Claims_tags, ClaimRow::tags, words(ClaimRow::tags)),
    /** Whom it concerns besides the checkers. */
    FLAGS(() -> Messages.Claims_flags, ClaimRow::flags, words(ClaimRow::flags));

    private static final Collator COLLATOR = Collator.getInstance();

    private final Supplier<String> title;
    private final Function<ClaimRow, String> text;
    private final Comparator<ClaimRow> order;

    ClaimColumn(Supplier<String> title, Function<ClaimRow, String> text, Comparator<ClaimRow> order) {
        this.title = title;
        this.text = text;
        this.order = order;
    }

    /** Its head. */
    public String title() {
        return title.get();
    }

    /** What it says of a claim; empty for nothing. */
    public String text(ClaimRow row) {
        return text.apply(row);
    }

    /** From the first to the last; claims that are alike keep their order. */
    Comparator<ClaimRow> order() {
        return order;
    }

    private static Comparator<ClaimRow> words(Function<ClaimRow, String> text) {
        return Comparator.comparing((ClaimRow row) -> text.apply(row).isEmpty())
                .thenComparing((one, other) -> COLLATOR.compare(text.apply(one), text.apply(other)));
    }

    // What is as usual need not be said in every line.
    private static String unlessNormal(ClaimRow row) {
        return row.priority() == Priority.NORMAL ? "" : Words.of(row.priority()); //$NON-NLS-1$
    }

    private static String origins(ClaimRow row) {
        int origins = row.evidence().origins();
        return origins == 0 ? "" : Integer.toString(origins); //$NON-NLS-1$
    }

    private static int rank(Priority priority) {
        return switch (priority) {
        case HIGH -> 0;
        case NORMAL -> 1;
        case LOW -> 2;
        };
    }
}
