/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.claimbench.core.claims.Coverage.Detail;
import org.claimbench.core.claims.Coverage.Sentence;
import org.claimbench.core.claims.Coverage.State;
import org.claimbench.model.Claim;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.text.Span;
import org.claimbench.text.suggestion.Suggestion;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The way through the text from one thing to look at to the next: claims, open items, and open sentences in which no
 * item was found. Behind the last one of a text comes the first one of the next text, which is shown then. All offsets
 * are UTF-16.
 */
public final class Walk {

    private static final Comparator<Stop> ORDER = Comparator.<Stop>comparingInt(stop -> stop.span().start())
            .thenComparing(Comparator.<Stop>comparingInt(stop -> stop.span().end()).reversed());

    private final DossierPresenter dossier;
    /** Where the last step came to an end, and in which direction. */
    private @Nullable End ended;

    private record End(DocumentPresenter text, Span selected, boolean forward) {
    }

    /**
     * A stop of one of the texts.
     *
     * @param text
     *            in which it stands
     * @param stop
     *            in this text
     */
    public record Place(DocumentPresenter text, Stop stop) {
    }

    Walk(DossierPresenter dossier) {
        this.dossier = dossier;
    }

    /**
     * The stop to go on to. Behind the last one it stays where it is, and goes on from the top when it is asked again
     * from there; the same before the first one.
     *
     * @param selected
     *            the selected words or the caret
     * @param forward
     *            false to go back
     * @return empty at the end, of which {@link #end} speaks
     */
    public Optional<Stop> onward(Span selected, boolean forward) {
        End end = new End(dossier.document(), selected, forward);
        Optional<Stop> stop = forward ? next(selected) : previous(selected);
        if (stop.isEmpty() && end.equals(ended)) {
            stop = around(forward);
        }
        ended = stop.isPresent() ? null : end;
        return stop;
    }

    /**
     * What to say at the end of the text.
     *
     * @param forward
     *            false at its beginning
     * @return how to go on, or that there is nothing to go to
     */
    public String end(boolean forward) {
        List<DocumentPresenter> texts = dossier.documents().texts();
        if (texts.stream().anyMatch(text -> !stops(text).isEmpty())) {
            return forward ? Messages.Walk_end : Messages.Walk_beginning;
        }
        return texts.stream().allMatch(DocumentPresenter::isRead) ? Messages.Walk_nothing : Messages.Walk_reading;
    }

    /**
     * The next words that nobody has looked at; claims are passed by.
     *
     * @param words
     *            that were dealt with
     * @return empty when none is open below, in this text or the next ones; its text is shown
     */
    Optional<Stop> nextOpen(Span words) {
        return stops().stream().filter(stop -> stop.claim() == null && stop.span().start() >= words.start())
                .findFirst().or(() -> first(dossier.documents().beyond(true), true, stop -> stop.claim() == null));
    }

    /**
     * The next claim that somebody has to work on, or words that nobody has looked at: behind the claim in hand, in the
     * next texts, else from the top.
     *
     * @param open
     *            whether somebody has to work on a claim
     * @return empty when nothing is open but the claim in hand; which text is shown stays as it is
     */
    public Optional<Place> toDo(Predicate<Claim> open) {
        Claim inHand = dossier.inHand().claim();
        Predicate<Stop> wanted = stop -> {
            Claim claim = stop.claim();
            return claim == null || claim != inHand && open.test(claim);
        };
        List<Stop> stops = stops();
        int here = inHand == null ? -1 : stops.stream().map(Stop::claim).toList().indexOf(inHand);
        return stops.stream().skip(here + 1L).filter(wanted).findFirst().map(this::here)
                .or(() -> find(dossier.documents().beyond(true), true, wanted))
                .or(() -> find(dossier.documents().texts(), true, wanted));
    }

    /**
     * Goes to a place.
     *
     * @param place
     *            whose text is shown then
     * @return its stop
     */
    public Stop show(Place place) {
        dossier.documents().show(place.text());
        return place.stop();
    }

    private Place here(Stop stop) {
        return new Place(dossier.document(), stop);
    }

    /** The first stop of all texts, or the last one; its text is shown then. */
    private Optional<Stop> around(boolean forward) {
        List<DocumentPresenter> texts = dossier.documents().texts();
        return first(forward ? texts : texts.reversed(), forward, stop -> true);
    }

    /**
     * The stop after the selection.
     *
     * @param selected
     *            the selected words or the caret
     * @return empty after the last one
     */
    public Optional<Stop> next(Span selected) {
        List<Stop> stops = stops();
        int here = here(stops, selected);
        Optional<Stop> next = here >= 0 ? stops.stream().skip(here + 1L).findFirst()
                : stops.stream().filter(stop -> stop.span().start() >= selected.start()).findFirst();
        return next.or(() -> beyond(true));
    }

    /**
     * The stop before the selection.
     *
     * @param selected
     *            the selected words or the caret
     * @return empty before the first one
     */
    public Optional<Stop> previous(Span selected) {
        List<Stop> stops = stops();
        int here = here(stops, selected);
        Optional<Stop> previous = here >= 0 ? stops.stream().limit(here).reduce((one, other) -> other)
                : stops.stream().filter(stop -> stop.span().start() < selected.start())
                        .reduce((one, other) -> other);
        return previous.or(() -> beyond(false));
    }

    /** The nearest stop in the texts behind, or before, the shown one; its text is shown then. */
    private Optional<Stop> beyond(boolean forward) {
        return first(dossier.documents().beyond(forward), forward, stop -> true);
    }

    private Optional<Stop> first(List<DocumentPresenter> texts, boolean forward, Predicate<Stop> wanted) {
        return find(texts, forward, wanted).map(this::show);
    }

    private Optional<Place> find(List<DocumentPresenter> texts, boolean forward, Predicate<Stop> wanted) {
        for (DocumentPresenter text : texts) {
            List<Stop> stops = stops(text).stream().filter(wanted).toList();
            if (!stops.isEmpty()) {
                return Optional.of(new Place(text, forward ? stops.getFirst() : stops.getLast()));
            }
        }
        return Optional.empty();
    }

    /** A claim is shown by the caret before its words, and is told from others there by being in hand. */
    private int here(List<Stop> stops, Span selected) {
        for (int at = 0; at < stops.size(); at++) {
            Stop stop = stops.get(at);
            boolean same = stop.claim() == null ? stop.span().equals(selected)
                    : stop.claim() == dossier.inHand().claim() && stop.span().start() == selected.start()
                            && selected.isEmpty();
            if (same) {
                return at;
            }
        }
        return -1;
    }

    /**
     * All stops of the shown text.
     *
     * @return claims and what is open, in the order of the text; claims alone while the text is still being read
     */
    public List<Stop> shown() {
        return dossier.document().isRead() ? stops()
                : dossier.marks().all().stream().map(mark -> new Stop(mark.span(), mark.claim(), "")).toList(); //$NON-NLS-1$
    }

    private List<Stop> stops() {
        return stops(dossier.document());
    }

    private List<Stop> stops(DocumentPresenter text) {
        List<Stop> stops = new ArrayList<>();
        marks(text).all().forEach(mark -> stops.add(new Stop(mark.span(), mark.claim(), ""))); //$NON-NLS-1$
        Map<Span, Suggestion> reasons = new HashMap<>();
        text.suggestions().forEach(suggestion -> reasons.put(suggestion.span(), suggestion));
        for (Sentence sentence : dossier.coverage().sentences(text)) {
            List<Detail> open = sentence.items().stream().filter(item -> item.state() == State.OPEN).toList();
            open.forEach(item -> stops.add(stop(item.span(), reasons.get(item.span()), reasons.get(sentence.span()))));
            if (open.isEmpty() && sentence.state() == State.OPEN) {
                stops.add(stop(sentence.span(), reasons.get(sentence.span()), null));
            }
        }
        stops.sort(ORDER);
        return stops;
    }

    /**
     * The words of which a claim is made where the walk stopped: a name or a figure asserts nothing by itself.
     *
     * @param words
     *            of a stop in the shown text
     * @return the sentence around them; where that is a claim already, the words themselves
     */
    public Span proposed(Span words) {
        Span sentence = dossier.document().sentenceAt(words.start());
        return dossier.marks().in(sentence).anyMatch(mark -> mark.span().equals(sentence)) ? words : sentence;
    }

    private Marks marks(DocumentPresenter text) {
        return text == dossier.document() ? dossier.marks() : Marks.in(dossier.dossier(), text.revision());
    }

    private static Stop stop(Span span, @Nullable Suggestion own,
            @Nullable Suggestion around) {
        if (own != null && around != null) {
            return new Stop(span, null, NLS.bind(Messages.Stop_reasons, own.reason(), around.reason()));
        }
        Suggestion only = own == null ? around : own;
        return new Stop(span, null, only == null ? Messages.Stop_open : NLS.bind(Messages.Stop_reason, only.reason()));
    }
}
