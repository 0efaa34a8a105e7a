/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.model.Priority;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.Words;
import org.claimbench.presentation.contacts.Due;

/** What the list of all claims tells of each. */
public enum DeskColumn {

    /** In which dossier it is. */
    DOSSIER(() -> Messages.Column_dossier, DeskLine::title),
    /** Its number there. */
    NUMBER(() -> Messages.Column_number, (line, time) -> Integer.toString(line.claim().number()),
            Comparator.comparingInt(line -> line.claim().number())),
    /** The assertion. */
    STATEMENT(() -> Messages.Column_statement, line -> line.claim().statement()),
    /** How it ended; what is undecided comes last. */
    FINDING(() -> Messages.Column_finding, (line, time) -> line.outcome().label(),
            Comparator.comparing((DeskLine line) -> line.claim().outcome() == OutcomeKind.NONE)
                    .thenComparing(line -> line.claim().outcome())),
    /** Where it stands in review. */
    STATE(() -> Messages.Column_state, (line, time) -> line.state(),
            Comparator.comparing(line -> line.claim().state())),
    /** Who works on it. */
    ASSIGNEE(() -> Messages.Column_assignee, line -> line.claim().assignee()),
    /** When its dossier must be done. */
    DEADLINE(() -> Messages.Column_deadline, DeskColumn::deadline,
            Comparator.comparingLong(DeskColumn::deadline)),
    /** How pressing it is, the most pressing first. */
    PRIORITY(() -> Messages.Column_priority, DeskColumn::priority,
            Comparator.comparingInt(line -> rank(line.claim().priority()))),
    /** Who asserts it. */
    SAID_BY(() -> Messages.Column_saidBy, line -> line.claim().saidBy()),
    /** When to look again. */
    LOOK_AGAIN(() -> Messages.Column_lookAgain, line -> line.claim().lookAgain()),
    /** The words by which it is found again. */
    TAGS(() -> Messages.Column_tags, line -> String.join(", ", line.claim().tags())); //$NON-NLS-1$

    private static final Collator COLLATOR = Collator.getInstance();

    private final Supplier<String> title;
    private final BiFunction<DeskLine, DeskTime, String> text;
    private final Comparator<DeskLine> order;

    DeskColumn(Supplier<String> title, BiFunction<DeskLine, DeskTime, String> text, Comparator<DeskLine> order) {
        this.title = title;
        this.text = text;
        this.order = order;
    }

    DeskColumn(Supplier<String> title, Function<DeskLine, String> words) {
        this(title, (line, time) -> words.apply(line),
                Comparator.comparing((DeskLine line) -> words.apply(line).isEmpty())
                        .thenComparing((one, other) -> collator().compare(words.apply(one), words.apply(other))));
    }

    // The constants are made before the class's own fields.
    private static Collator collator() {
        return COLLATOR;
    }

    /** Its head. */
    public String title() {
        return title.get();
    }

    /**
     * What it says of a claim.
     *
     * @param line
     *            the claim
     * @param time
     *            of the desk
     * @return empty for nothing
     */
    public String text(DeskLine line, DeskTime time) {
        return text.apply(line, time);
    }

    /** From the first to the last; claims that are alike keep their order. */
    Comparator<DeskLine> order() {
        return order;
    }

    private static String deadline(DeskLine line, DeskTime time) {
        Instant deadline = line.dossier().deadline();
        return deadline == null ? "" : Due.words(deadline, time); //$NON-NLS-1$
    }

    private static long deadline(DeskLine line) {
        Instant deadline = line.dossier().deadline();
        return deadline == null ? Long.MAX_VALUE : deadline.getEpochSecond();
    }

    // What is as usual need not be said in every line.
    private static String priority(DeskLine line, DeskTime time) {
        return line.claim().priority() == Priority.NORMAL ? "" : Words.of(line.claim().priority()); //$NON-NLS-1$
    }

    private static int rank(Priority priority) {
        return switch (priority) {
        case HIGH -> 0;
        case NORMAL -> 1;
        case LOW -> 2;
        };
    }
}
