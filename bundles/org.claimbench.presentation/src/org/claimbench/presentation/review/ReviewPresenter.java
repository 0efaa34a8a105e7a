/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.review;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.claimbench.core.commands.ReviewStamp;
import org.claimbench.core.commands.Submit;
import org.claimbench.core.digests.EntryDigest;
import org.claimbench.core.review.ReviewState;
import org.claimbench.core.review.ReviewStates;
import org.claimbench.core.review.Submission;
import org.claimbench.model.Claim;
import org.claimbench.model.Contact;
import org.claimbench.model.ContactOutcome;
import org.claimbench.model.Finding;
import org.claimbench.model.Policy;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.ShortWords;
import org.claimbench.presentation.Stop;
import org.claimbench.presentation.Walk;
import org.claimbench.presentation.Words;
import org.claimbench.presentation.journal.JournalPresenter;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Where the claim in hand stands in review, and how it goes to a second person. Empty without a claim in hand. */
public final class ReviewPresenter {

    private static final String NOTHING = ""; //$NON-NLS-1$

    private final DossierPresenter dossier;
    private final String author;
    private final DeskTime time;

    /**
     * @param dossier
     *            whose claim in hand is meant
     * @param author
     *            who submits
     * @param time
     *            of the desk
     */
    public ReviewPresenter(DossierPresenter dossier, String author, DeskTime time) {
        this.dossier = dossier;
        this.author = author;
        this.time = time;
    }

    /** Where the claim stands; a draft without a claim in hand. */
    public ReviewState state() {
        Claim claim = dossier.inHand().claim();
        return claim == null ? ReviewState.DRAFT : new ReviewStates(dossier.dossier()).of(claim);
    }

    /** Where the claim stands, in a word: a draft is open while nothing is decided, or waits for an answer. */
    public String stateWords() {
        Claim claim = dossier.inHand().claim();
        ReviewState state = state();
        if (claim == null || state != ReviewState.DRAFT) {
            return claim == null ? NOTHING : Words.of(state);
        }
        if (!waitingFor(claim).isEmpty()) {
            return Messages.State_waiting;
        }
        return isDecided(claim) ? Words.of(state) : Messages.State_open;
    }

    /** Whether the claim can be submitted as it is. */
    public boolean ready() {
        return objection().isEmpty() && dossier.inHand().claim() != null;
    }

    /** What is missing before the claim can be submitted, what it waits for, or what it needs next. */
    public String note() {
        Claim claim = dossier.inHand().claim();
        if (claim == null) {
            return NOTHING;
        }
        ReviewState state = state();
        if (state == ReviewState.APPROVED) {
            return signedOff();
        }
        Optional<String> objection = state == ReviewState.SUBMITTED ? Optional.empty() : objection();
        return objection.map(words -> inShort(words, claim)).orElseGet(() -> waitingFor(claim).isEmpty() ? needed()
                : NLS.bind(Messages.Waits_for, waitingFor(claim)));
    }

    // Which claim is meant is to be seen above; a whole sentence of it would push what is missing out of the foot.
    private static String inShort(String words, Claim claim) {
        String statement = claim.getRestatement();
        String quoted = statement == null ? NOTHING : statement.replace('“', '‘').replace('”', '’');
        return quoted.isBlank() ? words : words.replace(quoted, ShortWords.of(quoted));
    }

    private String needed() {
        Policy policy = dossier.dossier().getPolicy();
        int needed = policy == null ? 1 : Math.max(1, policy.getApprovals());
        return new MessageFormat(Messages.Needs_approvals, Locale.ENGLISH).format(new Object[] {needed});
    }

    private String waitingFor(Claim claim) {
        return dossier.dossier().getContacts().stream()
                .filter(contact -> contact.getClaims().contains(claim)
                        && contact.getOutcome() == ContactOutcome.WAITING)
                .map(ReviewPresenter::name).distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private static String name(Contact contact) {
        String name = contact.getParty() == null ? null : contact.getParty().getName();
        return name == null ? NOTHING : name;
    }

    private static boolean isDecided(Claim claim) {
        Finding finding = claim.getFinding();
        return finding != null && finding.decided();
    }

    /** Who signed the claim off as it is now. */
    public String signedOff() {
        Claim claim = dossier.inHand().claim();
        List<String> names = claim == null ? List.of() : new ReviewStates(dossier.dossier()).approvedBy(claim);
        return names.isEmpty() ? Messages.Nobody_signed
                : NLS.bind(Messages.Signed_by, String.join(", ", names)); //$NON-NLS-1$
    }

    /** What happened, the oldest first: who made the finding, and who did what in review. */
    public List<ReviewLine> lines() {
        Claim claim = dossier.inHand().claim();
        if (claim == null) {
            return List.of();
        }
        List<ReviewLine> lines = new ArrayList<>();
        JournalPresenter journal = new JournalPresenter(dossier, time);
        journal.about(claim);
        journal.lines().forEach(line -> lines.add(line(line.words(), line.by(), line.when())));
        Finding finding = claim.getFinding();
        if (finding != null && finding.decided()) {
            lines.add(line(NLS.bind(Messages.Line_finding, Outcome.of(claim).label()), finding.getBy(),
                    time.words(finding.getAt())));
        }
        Collections.reverse(lines);
        return lines;
    }

    private static ReviewLine line(String words, @Nullable String by, String when) {
        boolean both = by != null && !by.isEmpty() && !when.isEmpty();
        return new ReviewLine(words, both ? NLS.bind(Messages.Line_by, by, when) : (by == null ? NOTHING : by) + when);
    }

    private Optional<String> objection() {
        Claim claim = dossier.inHand().claim();
        // Whoever hears of its deletion first finds it still in hand.
        return claim == null || claim.eContainer() == null ? Optional.of(Messages.No_claim)
                : Submission.objection(claim, dossier.numbers());
    }

    /**
     * Hands the claim over for a second person's sign-off.
     *
     * @return OK, or a warning that says what is missing
     */
    public IStatus submit() {
        Claim claim = dossier.inHand().claim();
        Optional<String> objection = objection();
        if (claim == null || objection.isPresent()) {
            return warning(objection.orElse(Messages.No_claim));
        }
        dossier.session().endStep();
        return dossier.session().execute(new Submit(claim,
                new ReviewStamp(author, time.clock().instant(), EntryDigest.heads(dossier.dossier()))));
    }

    /**
     * What to say of a claim that was submitted and could not be saved.
     *
     * @return a warning
     */
    public IStatus notSaved() {
        Claim claim = dossier.inHand().claim();
        return warning(claim == null ? NOTHING : NLS.bind(Messages.Not_saved, dossier.numberOf(claim)));
    }

    private static IStatus warning(String words) {
        return new Status(IStatus.WARNING, ReviewPresenter.class, words);
    }

    /**
     * The next claim that somebody has to work on, or words that nobody has looked at, in the order of the text; behind
     * the last one from the top.
     *
     * @return empty when nothing else is open
     */
    public Optional<Walk.Place> next() {
        return dossier.walk().toDo(open());
    }

    /** Tells of a claim whether somebody has to work on it. */
    public Predicate<Claim> open() {
        ReviewStates states = new ReviewStates(dossier.dossier());
        return claim -> isOpen(states.of(claim));
    }

    private static boolean isOpen(ReviewState state) {
        return switch (state) {
        case DRAFT, RETURNED, STALE -> true;
        case SUBMITTED, APPROVED -> false;
        };
    }

    /** What is next, in words; empty when nothing is. */
    public String thenOpens() {
        return next().map(place -> NLS.bind(Messages.Then_opens, name(place))).orElse(NOTHING);
    }

    /**
     * Where one goes on.
     *
     * @param words
     *            which claim was submitted, and what is next
     * @param stop
     *            to show; empty when nothing else is open
     */
    public record Onward(String words, Optional<Stop> stop) {
    }

    /**
     * Goes on to the next open claim or words.
     *
     * @return what to say and to show; the text of it is shown already
     */
    public Onward goOn() {
        Optional<Walk.Place> next = next();
        String words = said(next.map(this::name));
        return new Onward(words, next.map(dossier.walk()::show));
    }

    /**
     * Goes on to a claim.
     *
     * @param next
     *            to take in hand; empty when no other is open
     * @return what to say
     */
    public String goOn(Optional<Claim> next) {
        String words = said(next.map(this::name));
        next.ifPresent(dossier.inHand()::take);
        return words;
    }

    private String said(Optional<String> next) {
        Claim done = dossier.inHand().claim();
        int number = done == null ? 0 : dossier.numberOf(done);
        return next.map(name -> NLS.bind(Messages.Done_next, number, name)).orElse(NLS.bind(Messages.Done_all, number));
    }

    private String name(Walk.Place place) {
        Claim claim = place.stop().claim();
        return claim == null ? NLS.bind(Messages.Open_words, ShortWords.of(place.stop().span().of(place.text().text())))
                : name(claim);
    }

    private String name(Claim claim) {
        return NLS.bind(Messages.Open_claim, dossier.numberOf(claim), title(claim));
    }

    private static String title(Claim claim) {
        String words = claim.getRestatement();
        return words == null ? NOTHING : ShortWords.of(words);
    }
}
