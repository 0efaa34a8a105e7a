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
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.commands.CreateClaim;
import org.claimbench.core.commands.NoteCopy;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.session.SessionListener;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.text.Span;
import org.claimbench.text.Wording;
import org.claimbench.presentation.revision.RevisionPresenter;
import org.claimbench.presentation.revision.UnsettledMarks;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the editor and the views around it show of one dossier: the text with its marks, and the claim in hand. All
 * offsets are UTF-16. Lives on the session's thread.
 */
public final class DossierPresenter {

    private final DossierSession session;
    private final String author;
    private final Background background;
    private final Documents documents;
    private final ClaimInHand inHand = new ClaimInHand(this);
    private final ClaimPresenter claim;
    private final FindingPresenter finding;
    private final CoveragePresenter coverage;
    private final LastSource lastSource = new LastSource();
    private final EvidenceInHand evidence;
    private final FileEvidence files;
    private final ClaimContacts contacts;
    private final Repeats repeats = new Repeats(this);
    private final Clock clock;
    private final Walk walk = new Walk(this);
    private final List<DossierListener> listeners = new CopyOnWriteArrayList<>();
    private final SessionListener follower = new SessionListener() {
        @Override
        public void changed() {
            refresh();
        }
    };
    private Marks marks;
    private ClaimNumbers numbers;

    /**
     * @param session
     *            of the dossier
     * @param author
     *            the name under which findings and what comes in are recorded
     * @param clock
     *            tells when findings are recorded
     * @param background
     *            reads texts
     */
    public DossierPresenter(DossierSession session, String author, Clock clock, Background background) {
        this.session = session;
        this.author = author;
        this.background = background;
        this.clock = clock;
        this.documents = new Documents(this);
        this.marks = Marks.in(dossier(), document().revision());
        this.numbers = new ClaimNumbers(dossier());
        this.claim = new ClaimPresenter(this);
        this.finding = new FindingPresenter(this, author, clock);
        this.coverage = new CoveragePresenter(this, lastSource, author, clock);
        this.contacts = new ClaimContacts(this, author, clock);
        this.evidence = new EvidenceInHand(this, lastSource, author, clock);
        this.files = new FileEvidence(this, lastSource, author, clock);
        session.addListener(follower);
        documents.readAhead();
    }

    /** Stops following the session. */
    public void dispose() {
        files.close();
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
     * Presents the text under check.
     *
     * @return the same until another text is shown, or the dossier has another because its file was read again
     */
    public DocumentPresenter document() {
        return documents.shown();
    }

    /**
     * The texts of the dossier, of which one is shown.
     *
     * @return the same during the presenter's life
     */
    public Documents documents() {
        return documents;
    }

    /**
     * The marks of the text.
     *
     * @return as they are now; later changes are not followed
     */
    public Marks marks() {
        return marks;
    }

    /**
     * Presents the fields of the claim in hand.
     *
     * @return the same during the presenter's life
     */
    public ClaimPresenter claim() {
        return claim;
    }

    /**
     * Presents the finding of the claim in hand.
     *
     * @return the same during the presenter's life
     */
    public FindingPresenter finding() {
        return finding;
    }

    /**
     * Presents what became of each sentence and item.
     *
     * @return the same during the presenter's life
     */
    public CoveragePresenter coverage() {
        return coverage;
    }

    /**
     * The evidence that bare keys mean.
     *
     * @return the same during the presenter's life, whichever evidence it is
     */
    public EvidenceInHand evidence() {
        return evidence;
    }

    /**
     * The files that become evidence.
     *
     * @return the same during the presenter's life
     */
    public FileEvidence files() {
        return files;
    }

    /**
     * Where the text says again what the claim in hand says.
     *
     * @return the same during the presenter's life, whichever claim it is
     */
    public Repeats repeats() {
        return repeats;
    }

    /**
     * Who was asked about the claim in hand.
     *
     * @return the same during the presenter's life, whichever claim it is
     */
    public ClaimContacts contacts() {
        return contacts;
    }

    Background background() {
        return background;
    }

    LastSource lastSource() {
        return lastSource;
    }

    /**
     * The way through the text.
     *
     * @return the same during the presenter's life
     */
    public Walk walk() {
        return walk;
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
     * The numbers of all claims.
     *
     * @return as they are now; later changes are not followed
     */
    public ClaimNumbers numbers() {
        return numbers;
    }

    /**
     * The claim in hand.
     *
     * @return the same during the presenter's life, whichever claim it is
     */
    public ClaimInHand inHand() {
        return inHand;
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
        Span words = start == end ? document().sentenceAt(start)
                : Wording.trim(document().text(), new Span(start, end));
        Document shown = document().document();
        CreateClaim useCase = new CreateClaim(shown == null ? noDocument() : shown, words);
        IStatus status = session.execute(useCase);
        if (status.isOK()) {
            inHand.take(useCase.claim());
        }
        return status;
    }

    /**
     * Notes for the copy desk that selected words, or the word at the caret, are misspelt or against the house's style.
     *
     * @param start
     *            of the selection
     * @param end
     *            of the selection, equal to the start when nothing is selected
     * @return OK, or a warning that says why not
     */
    public IStatus noteCopy(int start, int end) {
        Span words = Wording.trim(document().text(), start == end ? document().unitAt(start) : new Span(start, end));
        Document shown = document().document();
        NoteCopy useCase = new NoteCopy(shown == null ? noDocument() : shown, words, author, clock.instant());
        IStatus status = session.execute(useCase);
        if (status.isOK()) {
            inHand.take(useCase.claim());
        }
        return status;
    }

    /**
     * Takes what somebody is said to have said out of the claim in hand: the selected words, or what stands beside a
     * verb of saying.
     *
     * @param start
     *            of the selection
     * @param end
     *            of the selection, equal to the start when nothing is selected
     * @return OK, or a warning that says why not
     */
    public IStatus splitAttribution(int start, int end) {
        return new AttributionSplit(this).run(new Span(start, end));
    }

    /**
     * Begins to take in a newer text of the shown document.
     *
     * @return changes nothing before it is taken; null when the dossier has no document
     */
    public @Nullable RevisionPresenter newRevision() {
        Document shown = document().document();
        return shown == null ? null : new RevisionPresenter(session, shown, author);
    }

    /**
     * The marks of the shown document that an earlier revision left for later.
     *
     * @return empty when there are none
     */
    public Optional<UnsettledMarks> unsettledMarks() {
        Document shown = document().document();
        return shown == null ? Optional.empty() : UnsettledMarks.in(session, shown);
    }

    // A document without text refuses every claim with the sentence that fits.
    private static Document noDocument() {
        return DossierFactory.eINSTANCE.createDocument();
    }

    private void refresh() {
        documents.refresh();
        numbers = new ClaimNumbers(dossier());
        otherText();
        inHand.follow();
    }

    /** The shown text, or its marks, may be others. */
    void otherText() {
        marks = Marks.in(dossier(), document().revision());
        coverage.refresh();
        listeners.forEach(DossierListener::dossierChanged);
    }

    void earlierWanted(EarlierText earlier) {
        listeners.forEach(listener -> listener.earlierWanted(earlier));
    }

    Clock clock() {
        return clock;
    }

    String author() {
        return author;
    }

    void textRead() {
        listeners.forEach(DossierListener::textRead);
    }

    void filesChanged() {
        listeners.forEach(DossierListener::filesChanged);
    }

    void excerptWanted(ExcerptPresenter excerpt) {
        listeners.forEach(listener -> listener.excerptWanted(excerpt));
    }

    void claimChanged() {
        files.forget();
        Claim taken = inHand.claim();
        if (documents.showWordsOf(taken) && inHand.claim() != taken) {
            inHand.take(taken); // the caret went to the beginning of the other text
            return;
        }
        listeners.forEach(DossierListener::claimChanged);
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
