/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.revision;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.model.Anchor;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.claimbench.text.revision.CarriedMark;
import org.claimbench.text.revision.WordChange;
import org.eclipse.osgi.util.NLS;

/** One mark in the review of a newer text, with the decision about it. Lives on the session's thread. */
public final class MarkRow {

    private static final int HUNDRED = 100;

    private final Anchor mark;
    private final String name;
    private final CarriedMark carried;
    private final List<Decision> choices;
    private Decision decision;

    MarkRow(Anchor mark, String name, CarriedMark carried) {
        this.mark = mark;
        this.name = name;
        this.carried = carried;
        this.choices = choices(carried);
        this.decision = sure(carried) ? choices.get(0) : choices.get(choices.size() - 1);
    }

    // What is not certain is nobody's decision but the person's.
    private static List<Decision> choices(CarriedMark carried) {
        List<Decision> choices = new ArrayList<>();
        Span span = carried.anchor().span();
        boolean sure = sure(carried);
        if (span != null) {
            choices.add(
                    new Decision(Decision.Kind.PLACE, span, sure ? Messages.Revision_kept : Messages.Revision_keep));
        }
        List<Span> rivals = carried.anchor().rivals();
        for (int i = 0; i < rivals.size(); i++) {
            choices.add(new Decision(Decision.Kind.PLACE, rivals.get(i), NLS.bind(Messages.Revision_place, i + 1)));
        }
        if (!sure) {
            choices.add(new Decision(Decision.Kind.DROP, null, Messages.Revision_drop));
            choices.add(new Decision(Decision.Kind.LATER, null, Messages.Revision_later));
        }
        return List.copyOf(choices);
    }

    private static boolean sure(CarriedMark carried) {
        return carried.anchor().state() == AnchorState.EXACT || carried.anchor().state() == AnchorState.MOVED;
    }

    /** The anchor of the dossier. */
    public Anchor mark() {
        return mark;
    }

    /** Whose mark it is, for example “Claim 4”. */
    public String name() {
        return name;
    }

    /** How surely its words were found. */
    public AnchorState state() {
        return carried.anchor().state();
    }

    /** The name of that state. */
    public String stateName() {
        return name(state());
    }

    static String name(AnchorState state) {
        return switch (state) {
        case EXACT -> Messages.Revision_exact;
        case MOVED -> Messages.Revision_movedOnes;
        case CHANGED -> Messages.Revision_changed;
        case AMBIGUOUS -> Messages.Revision_ambiguous;
        case ORPHANED -> Messages.Revision_orphaned;
        };
    }

    /** Its words in the earlier text. */
    public String oldWords() {
        return carried.oldWords();
    }

    /** Where it stood, in UTF-16 units of the earlier text. */
    public Span before() {
        return carried.before();
    }

    /**
     * Where it may stand, in UTF-16 units of the newer text.
     *
     * @return the place that was found and its rivals, the best first; empty when the words are gone
     */
    public List<Span> places() {
        List<Span> places = new ArrayList<>(carried.anchor().rivals());
        Span span = carried.anchor().span();
        if (span != null) {
            places.add(0, span);
        }
        return List.copyOf(places);
    }

    /** What differs between old and new words; empty where there are no new words. */
    public List<WordChange> difference() {
        return carried.newWords().isEmpty() ? List.of() : carried.difference();
    }

    /** What the newer text says in its place, in words. */
    public String found() {
        List<Span> rivals = carried.anchor().rivals();
        return switch (state()) {
        case EXACT -> Messages.Revision_same;
        case MOVED -> Messages.Revision_moved;
        case CHANGED -> carried.newWords();
        case AMBIGUOUS -> NLS.bind(Messages.Revision_places, rivals.size());
        case ORPHANED -> rivals.isEmpty() ? Messages.Revision_gone : NLS.bind(Messages.Revision_goneBut, rivals.size());
        };
    }

    /** How much of words and context agrees, from 0 to 100. */
    public long score() {
        return Math.round(carried.anchor().score() * HUNDRED);
    }

    /** What can be decided; never empty. */
    public List<Decision> choices() {
        return choices;
    }

    /** What is decided now. */
    public Decision decision() {
        return decision;
    }

    /** Whether a person must decide still. */
    public boolean open() {
        return decision.kind() == Decision.Kind.LATER;
    }

    /** Whether its words were found without doubt, so that nobody needs to look. */
    public boolean certain() {
        return sure(carried);
    }

    /**
     * Decides.
     *
     * @param choice
     *            one of the choices
     */
    public void decide(Decision choice) {
        if (!choices.contains(choice)) {
            throw new IllegalArgumentException(choice.words());
        }
        decision = choice;
    }
}
