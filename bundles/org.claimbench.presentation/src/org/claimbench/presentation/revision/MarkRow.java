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

import org.claimbench.core.marks.MarkReview;
import org.claimbench.model.Anchor;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Span;
import org.claimbench.text.revision.WordChange;
import org.eclipse.osgi.util.NLS;

/** One mark in the review of a newer text, with the decision about it. Lives on the session's thread. */
public final class MarkRow {

    private static final int HUNDRED = 100;

    private final MarkReview review;
    private final String name;
    private final List<Span> before;
    private final List<Decision> choices;
    private Decision decision;

    MarkRow(MarkReview review, String name, boolean shown) {
        this.review = review;
        this.name = name;
        Span stood = review.carried().before();
        this.before = shown && stood.length() > 0 ? List.of(stood) : List.of();
        this.choices = choices(review);
        this.decision = review.certain() ? choices.get(0) : choices.get(choices.size() - 1);
    }

    // What is not certain is nobody's decision but the person's.
    private static List<Decision> choices(MarkReview review) {
        List<Decision> choices = new ArrayList<>();
        Span span = review.place();
        boolean sure = review.certain();
        if (span != null) {
            choices.add(
                    new Decision(Decision.Kind.PLACE, span, sure ? Messages.Revision_kept : Messages.Revision_keep));
        }
        List<Span> rivals = review.rivals();
        for (int i = 0; i < rivals.size(); i++) {
            choices.add(new Decision(Decision.Kind.PLACE, rivals.get(i), NLS.bind(Messages.Revision_place, i + 1)));
        }
        if (!sure) {
            choices.add(new Decision(Decision.Kind.DROP, null, Messages.Revision_drop));
            choices.add(new Decision(Decision.Kind.LATER, null, Messages.Revision_later));
        }
        return List.copyOf(choices);
    }

    /** The anchor of the dossier. */
    public Anchor mark() {
        return review.mark();
    }

    /** Whose mark it is, for example “Claim 4”. */
    public String name() {
        return name;
    }

    /** How surely its words were found. */
    public AnchorState state() {
        return review.state();
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
        return review.oldWords();
    }

    /**
     * Where it stood, in UTF-16 units of the earlier text that is shown.
     *
     * @return one place; empty when it stands in a text before that, or never held its words
     */
    public List<Span> before() {
        return before;
    }

    /**
     * Where it may stand, in UTF-16 units of the newer text.
     *
     * @return the place that was found and its rivals, the best first; empty when the words are gone
     */
    public List<Span> places() {
        List<Span> places = new ArrayList<>(review.rivals());
        Span span = review.place();
        if (span != null) {
            places.add(0, span);
        }
        return List.copyOf(places);
    }

    /** What differs between old and new words; empty where there are no new words. */
    public List<WordChange> difference() {
        return review.newWords().isEmpty() ? List.of() : review.difference();
    }

    /** What the newer text says in its place, in words. */
    public String found() {
        List<Span> rivals = review.rivals();
        return switch (state()) {
        case EXACT -> Messages.Revision_same;
        case MOVED -> Messages.Revision_moved;
        case CHANGED -> review.newWords();
        case AMBIGUOUS -> NLS.bind(Messages.Revision_places, rivals.size());
        case ORPHANED -> rivals.isEmpty() ? Messages.Revision_gone : NLS.bind(Messages.Revision_goneBut, rivals.size());
        };
    }

    /** How much of words and context agrees, from 0 to 100. */
    public long score() {
        return Math.round(review.score() * HUNDRED);
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
        return review.certain();
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
