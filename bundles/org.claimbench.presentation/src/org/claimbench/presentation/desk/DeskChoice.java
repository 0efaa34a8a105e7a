/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

import org.claimbench.core.review.ReviewState;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.contacts.Due;

/** The questions that a desk asks of its claims, as filters that are always at hand. */
public enum DeskChoice {

    /** Whatever there is. */
    ALL(() -> Messages.Choice_all, (line, me, time) -> true),
    /** What the person at this computer works on. */
    MINE(() -> Messages.Choice_mine, (line, me, time) -> line.claim().assignee().equals(me)),
    /** What nobody has decided. */
    OPEN(() -> Messages.Choice_open, (line, me, time) -> line.claim().open()),
    /** What somebody was asked about. */
    WAITING(() -> Messages.Choice_waiting, (line, me, time) -> line.claim().waiting()),
    /** What should be done by now: the deadline is over, or the day to look again has come. */
    OVERDUE(() -> Messages.Choice_overdue, (line, me, time) -> late(line, time) || lookAgain(line, time)),
    /** What a second person gave back. */
    RETURNED(() -> Messages.Choice_returned, (line, me, time) -> line.claim().state() == ReviewState.RETURNED),
    /** What was changed after it was approved. */
    STALE(() -> Messages.Choice_stale, (line, me, time) -> line.claim().state() == ReviewState.STALE);

    private final Supplier<String> title;
    private final Test test;

    DeskChoice(Supplier<String> title, Test test) {
        this.title = title;
        this.test = test;
    }

    /** What it is called. */
    public String title() {
        return title.get();
    }

    boolean accepts(DeskLine line, String me, DeskTime time) {
        return test.accepts(line, me, time);
    }

    private static boolean late(DeskLine line, DeskTime time) {
        Instant deadline = line.dossier().deadline();
        boolean unfinished = line.claim().open() || line.claim().waiting()
                || line.claim().state() == ReviewState.RETURNED || line.claim().state() == ReviewState.STALE;
        return unfinished && deadline != null && Due.isOver(deadline, time);
    }

    // A month, or a year, to look again has come with its first day.
    private static boolean lookAgain(DeskLine line, DeskTime time) {
        String again = line.claim().lookAgain();
        String today = LocalDate.now(time.clock()).toString();
        int shorter = Math.min(again.length(), today.length());
        return !again.isEmpty() && again.substring(0, shorter).compareTo(today.substring(0, shorter)) <= 0;
    }

    private interface Test {
        boolean accepts(DeskLine line, String me, DeskTime time);
    }
}
