/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.handover;

import java.util.List;
import java.util.function.Function;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.review.ReviewState;
import org.claimbench.core.review.ReviewStates;
import org.claimbench.model.Claim;
import org.claimbench.model.Contact;
import org.claimbench.model.Dossier;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;
import org.claimbench.presentation.CoveragePresenter.Looked;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.PlacedWords;
import org.claimbench.presentation.contacts.ContactRow;
import org.claimbench.presentation.contacts.ContactsPresenter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * What the next shift has to know of a dossier, in plain words: what is open, who was asked and until when, what came
 * back, what changed since it was approved. It is written anew each time and kept nowhere.
 */
public final class HandoverNote {

    private final DossierPresenter presenter;
    private final Dossier dossier;
    private final DeskTime time;
    private final String author;
    private final StringBuilder note = new StringBuilder();

    /**
     * @param presenter
     *            of the dossier; only asked
     * @param time
     *            of the desk
     * @param author
     *            who hands over
     */
    public HandoverNote(DossierPresenter presenter, DeskTime time, String author) {
        this.presenter = presenter;
        this.dossier = presenter.dossier();
        this.time = time;
        this.author = author;
    }

    /**
     * Writes the note.
     *
     * @return lines of text; sections without anything in them are left out
     */
    public String text() {
        note.setLength(0);
        head();
        int before = note.length();
        section(Messages.Section_asked, asked(), this::asked);
        section(Messages.Section_returned, inState(ReviewState.RETURNED), this::returned);
        section(Messages.Section_stale, inState(ReviewState.STALE), this::claim);
        section(Messages.Section_lookAgain, lookAgain(), this::lookAgain);
        section(Messages.Section_noFinding, withoutFinding(), this::assigned);
        section(Messages.Section_waitingWords, presenter.coverage().waiting(), this::words);
        section(Messages.Section_open, presenter.coverage().open(), this::words);
        if (note.length() == before) {
            line(Messages.Note_nothing);
        }
        return note.toString();
    }

    private void head() {
        line(NLS.bind(Messages.Note_title, dossier.getTitle()));
        line(NLS.bind(Messages.Note_written, time.words(time.clock().instant()), author));
        line(dossier.getDeadline() == null ? Messages.Note_noDeadline
                : NLS.bind(Messages.Note_deadline, time.words(dossier.getDeadline().toInstant()),
                        TimeLeft.of(dossier.getDeadline().toInstant(), time)));
        if (dossier.getEmbargo() != null) {
            line(NLS.bind(Messages.Note_embargo, time.words(dossier.getEmbargo().toInstant())));
        }
        Looked looked = presenter.coverage().looked();
        line(NLS.bind(Messages.Note_counts, new Object[] {Integer.valueOf(looked.done()),
                Integer.valueOf(looked.all()), Integer.valueOf(dossier.getClaims().size()),
                Integer.valueOf(withoutFinding().size())}));
    }

    private <T> void section(String name, List<T> things, Function<T, String> words) {
        if (!things.isEmpty()) {
            note.append('\n');
            line(NLS.bind(Messages.Section_head, name, Integer.valueOf(things.size())));
            things.forEach(thing -> line("- " + words.apply(thing))); //$NON-NLS-1$
        }
    }

    private void line(String words) {
        note.append(words.replace('\n', ' ')).append('\n');
    }

    private List<ContactRow> asked() {
        return new ContactsPresenter(presenter, time).rows().stream().filter(ContactRow::isOpen).toList();
    }

    private String asked(ContactRow row) {
        Contact contact = row.contact();
        String until = contact.getUntil() == null ? Messages.Line_noTime
                : NLS.bind(Messages.Line_until, row.until(), TimeLeft.of(contact.getUntil().toInstant(), time));
        String question = row.question().isBlank() ? "." //$NON-NLS-1$
                : NLS.bind(Messages.Line_question, row.question());
        return NLS.bind(Messages.Line_asked,
                new Object[] {row.whom(), row.channel(), row.asked(), until, question})
                + (row.claims().isEmpty() ? "" : ' ' + NLS.bind(Messages.Line_claims, row.claims())); //$NON-NLS-1$
    }

    private List<Claim> inState(ReviewState state) {
        ReviewStates states = new ReviewStates(dossier);
        return ordered(claim -> states.of(claim) == state);
    }

    private List<Claim> withoutFinding() {
        return ordered(claim -> Outcome.of(claim).kind() == OutcomeKind.NONE);
    }

    private List<Claim> lookAgain() {
        return ordered(claim -> claim.getLookAgain() != null);
    }

    private List<Claim> ordered(java.util.function.Predicate<Claim> wanted) {
        return dossier.getClaims().stream().filter(wanted)
                .sorted(java.util.Comparator.comparingInt(presenter::numberOf)).toList();
    }

    private String claim(Claim claim) {
        String statement = claim.getRestatement() == null ? "" : claim.getRestatement(); //$NON-NLS-1$
        return NLS.bind(Messages.Line_claim, Integer.valueOf(presenter.numberOf(claim)), statement);
    }

    private String assigned(Claim claim) {
        String assignee = claim.getAssignee();
        return assignee == null || assignee.isBlank() ? claim(claim)
                : NLS.bind(Messages.Line_assignee, claim(claim), assignee);
    }

    private String lookAgain(Claim claim) {
        return NLS.bind(Messages.Line_lookAgain, claim(claim), claim.getLookAgain());
    }

    private String returned(Claim claim) {
        JournalEntry last = returning(claim);
        return last == null || last.getReason() == null ? claim(claim)
                : NLS.bind(Messages.Line_returned, new Object[] {claim(claim), last.getBy(), last.getReason()});
    }

    private @Nullable JournalEntry returning(Claim claim) {
        return dossier.getJournal().stream()
                .filter(entry -> entry.getClaim() == claim && entry.getKind() == JournalKind.RETURNED)
                .reduce((one, other) -> other).orElse(null);
    }

    private String words(PlacedWords open) {
        String place = open.reason().isEmpty()
                ? NLS.bind(Messages.Line_words, open.words(), Integer.valueOf(open.sentence()))
                : NLS.bind(Messages.Line_wordsWhy,
                        new Object[] {open.words(), Integer.valueOf(open.sentence()), open.reason()});
        String headline = open.document().getHeadline();
        return dossier.getDocuments().size() == 1 || headline == null ? place
                : NLS.bind(Messages.Line_in, place, headline);
    }
}
