/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.commands.CreateClaim;
import org.claimbench.core.commands.DeleteClaim;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.SessionListener;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Revision;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.text.Sentences;
import org.claimbench.text.Span;
import org.claimbench.text.Wording;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * What the editor and the views around it show of one dossier: the text with its marks, and the claim in hand. All
 * offsets are UTF-16. Lives on the session's thread.
 */
public final class DossierPresenter {

    private final DossierSession session;
    private final ClaimPresenter claimPresenter;
    private final List<DossierListener> listeners = new CopyOnWriteArrayList<>();
    private final SessionListener follower = new SessionListener() {
        @Override
        public void changed() {
            refresh();
        }
    };
    private final List<Span> sentences;
    private final String text;
    private List<Mark> marks;
    private ClaimNumbers numbers;
    private @Nullable Claim current;

    /**
     * @param session
     *            of the dossier
     * @param author
     *            the name under which findings are recorded
     * @param clock
     *            tells when findings are recorded
     */
    public DossierPresenter(DossierSession session, String author, Clock clock) {
        this.session = session;
        Revision revision = revision();
        this.text = revision == null ? "" : revision.getText(); //$NON-NLS-1$
        this.sentences = new Sentences(language()).of(text);
        this.marks = findMarks();
        this.numbers = new ClaimNumbers(dossier());
        this.claimPresenter = new ClaimPresenter(this, author, clock);
        session.addListener(follower);
    }

    /** Stops following the session. */
    public void dispose() {
        session.removeListener(follower);
    }

    /**
     * The session.
     *
     * @return the same during the presenter's life
     */
    public DossierSession session() {
        return session;
    }

    /**
     * The dossier.
     *
     * @return the session's dossier
     */
    public Dossier dossier() {
        return session.dossier();
    }

    /**
     * The document that is shown.
     *
     * @return the first, or null in a dossier without one
     */
    public @Nullable Document document() {
        List<Document> documents = dossier().getDocuments();
        return documents.isEmpty() ? null : documents.get(0);
    }

    private @Nullable Revision revision() {
        Document document = document();
        return document == null ? null : document.currentRevision();
    }

    private Locale language() {
        Document document = document();
        String tag = document == null ? null : document.getLanguage();
        return tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }

    /**
     * The text under check.
     *
     * @return the current revision's words; empty when there is none
     */
    public String text() {
        return text;
    }

    /**
     * The sentences of the text.
     *
     * @return in order
     */
    public List<Span> sentences() {
        return sentences;
    }

    /**
     * The marks of the text as they are now.
     *
     * @return by start; of two that start together the longer first
     */
    public List<Mark> marks() {
        return marks;
    }

    private List<Mark> findMarks() {
        Revision revision = revision();
        return revision == null ? List.of() : Marks.of(dossier(), revision);
    }

    /**
     * Presents the fields of the claim in hand.
     *
     * @return the same during the presenter's life
     */
    public ClaimPresenter claim() {
        return claimPresenter;
    }

    /**
     * The claim in hand.
     *
     * @return null when there is none
     */
    public @Nullable Claim current() {
        return current;
    }

    /**
     * Takes a claim in hand.
     *
     * @param claim
     *            of this dossier, or null for none
     */
    public void take(@Nullable Claim claim) {
        if (claim != current) {
            session.endStep();
            current = claim;
            listeners.forEach(DossierListener::claimChanged);
        }
    }

    /**
     * Takes the claim under the caret in hand: the innermost one, or none. The claim in hand is kept when the caret is
     * on its words too, so that a longer one can be read from within.
     *
     * @param offset
     *            the caret's place
     */
    public void takeAt(int offset) {
        boolean stays = marks.stream().anyMatch(mark -> mark.claim() == current && mark.span().contains(offset));
        if (!stays) {
            Optional<Mark> mark = markAt(offset);
            take(mark.isPresent() ? mark.get().claim() : null);
        }
    }

    /**
     * The innermost mark at a place.
     *
     * @param offset
     *            in the text
     * @return empty where no mark is
     */
    public Optional<Mark> markAt(int offset) {
        return marks.stream().filter(mark -> mark.span().contains(offset))
                .reduce((one, other) -> other.depth() >= one.depth() ? other : one);
    }

    /**
     * The first mark of a claim.
     *
     * @param claim
     *            of this dossier, or null
     * @return empty when its words are not in the text
     */
    public Optional<Mark> markOf(@Nullable Claim claim) {
        return marks.stream().filter(mark -> mark.claim() == claim).findFirst();
    }

    /**
     * The number under which a claim is shown.
     *
     * @param claim
     *            of this dossier
     * @return from 1, in the order of the text
     */
    public int numberOf(Claim claim) {
        return numbers.of(claim);
    }

    /**
     * Where the words of the claim in hand are, in words.
     *
     * @return empty without a claim in hand
     */
    public String place() {
        Claim claim = current;
        if (claim == null) {
            return ""; //$NON-NLS-1$
        }
        List<Mark> places = marks.stream().filter(mark -> mark.claim() == claim).toList();
        if (places.size() < claim.getAnchors().size()) {
            return Messages.Place_lost;
        }
        return switch (places.size()) {
        case 0 -> Messages.Place_none;
        case 1 -> NLS.bind(Messages.Place_one, sentenceNumber(places.get(0).span()));
        default -> NLS.bind(Messages.Place_several, places.size());
        };
    }

    private long sentenceNumber(Span words) {
        return 1 + sentences.stream().filter(sentence -> sentence.end() <= words.start()).count();
    }

    /**
     * The mark after a place.
     *
     * @param offset
     *            in the text
     * @return the next one, or empty after the last
     */
    public Optional<Mark> next(int offset) {
        return marks.stream().filter(mark -> mark.span().start() > offset).findFirst();
    }

    /**
     * The mark before a place.
     *
     * @param offset
     *            in the text
     * @return the previous one, or empty before the first
     */
    public Optional<Mark> previous(int offset) {
        return marks.stream().filter(mark -> mark.span().start() < offset).reduce((one, other) -> other);
    }

    /**
     * Makes a claim on selected words, widened to whole words, and takes it in hand. Where nothing is selected, the
     * sentence at the caret is meant.
     *
     * @param start
     *            of the selection
     * @param end
     *            of the selection, equal to the start when nothing is selected
     * @return OK, or a warning that says why not
     */
    public IStatus makeClaim(int start, int end) {
        Document document = document();
        Span words = start == end ? sentenceAt(start) : Wording.trim(text, new Span(start, end));
        CreateClaim useCase = new CreateClaim(document == null ? noDocument() : document, words);
        IStatus status = session.execute(useCase);
        if (status.isOK()) {
            take(useCase.claim());
        }
        return status;
    }

    // A document without text refuses every claim with the sentence that fits.
    private static Document noDocument() {
        return DossierFactory.eINSTANCE.createDocument();
    }

    private Span sentenceAt(int offset) {
        return sentences.stream().filter(sentence -> sentence.start() <= offset && offset <= sentence.end()).findFirst()
                .orElse(new Span(offset, offset));
    }

    /**
     * Deletes the claim in hand.
     *
     * @return OK, or a warning that says why not
     */
    public IStatus deleteClaim() {
        Claim claim = current;
        if (claim == null) {
            return Status.CANCEL_STATUS;
        }
        return session.execute(new DeleteClaim(claim));
    }

    private void refresh() {
        marks = findMarks();
        numbers = new ClaimNumbers(dossier());
        Claim claim = current;
        listeners.forEach(DossierListener::dossierChanged);
        if (claim != null && claim.eContainer() == null) {
            take(null);
        }
    }

    /**
     * Adds a listener.
     *
     * @param listener
     *            told until it is removed
     */
    public void addListener(DossierListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener
     *            as it was added
     */
    public void removeListener(DossierListener listener) {
        listeners.remove(listener);
    }
}
