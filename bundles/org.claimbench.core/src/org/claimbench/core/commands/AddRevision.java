/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.marks.MarkReview;
import org.claimbench.core.marks.RevisionReview;
import org.claimbench.model.Anchor;
import org.claimbench.model.Comment;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Item;
import org.claimbench.model.Revision;
import org.claimbench.model.Snapshot;
import org.claimbench.text.Span;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes in a newer text of a document; the earlier ones stay. Marks whose words are surely in it go along, and with
 * them ticks and coverage; all others stay in the text in which they were made until a person decides. What came with
 * the text comes in too, unless it is there from an earlier one: what has to be looked at, and the remarks of others.
 */
public final class AddRevision extends MarkChange {

    private final Document document;
    private final NewRevision text;
    private final Instant received;
    private @Nullable Revision revision;
    private List<MarkReview> marks = List.of();

    /**
     * @param document
     *            in an open dossier
     * @param text
     *            typed or pasted; paragraphs separated by line ends
     * @param received
     *            when the desk took it in
     */
    public AddRevision(Document document, String text, Instant received) {
        this(document, NewRevision.of(text), received);
    }

    /**
     * @param document
     *            in an open dossier
     * @param text
     *            with what came with it
     * @param received
     *            when the desk took it in
     */
    public AddRevision(Document document, NewRevision text, Instant received) {
        super(Messages.Command_addRevision);
        this.document = document;
        this.text = text.safe();
        this.received = received.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(document).or(this::objection);
    }

    private Optional<String> objection() {
        Revision current = document.currentRevision();
        if (text.text().isBlank()) {
            return Optional.of(Messages.Refused_noWordsInIt);
        }
        if (current != null && text.text().equals(current.getText())) {
            return Optional.of(Messages.Refused_sameText);
        }
        Snapshot original = text.original();
        return original == null ? Optional.empty() : Digests.refusal(original.getSha256());
    }

    @Override
    protected void change() {
        Revision current = document.currentRevision();
        Revision made = Ids.name(DossierFactory.eINSTANCE.createRevision());
        made.setNumber(current == null ? 1 : current.getNumber() + 1);
        made.setReceived(received);
        made.setText(text.text());
        text.tellOrigin(made);
        add(document, Literals.DOCUMENT__REVISIONS, made);
        revision = made;
        marks = RevisionReview.of(document);
        marks.stream().filter(MarkReview::certain)
                .forEach(review -> place(review.mark(), made, Objects.requireNonNull(review.place())));
        text.items(made).stream().filter(this::isNew).forEach(item -> add(document, Literals.DOCUMENT__ITEMS, item));
        Dossier dossier = (Dossier) EcoreUtil.getRootContainer(document);
        text.comments(document, made, received).stream().filter(comment -> isNew(comment, dossier))
                .forEach(comment -> add(dossier, Literals.DOSSIER__COMMENTS, comment));
    }

    /** Whether none that is known stands there, or is proposed to a person to stand there. */
    private boolean isNew(Item item) {
        Anchor place = item.getAnchors().get(0);
        Span span = new Span(place.getStart(), place.getEnd());
        return document.getItems().stream().filter(known -> known.getKind() == item.getKind())
                .flatMap(known -> known.getAnchors().stream())
                .noneMatch(anchor -> anchor.getRevision() == place.getRevision() && anchor.getStart() < span.end()
                        && span.start() < anchor.getEnd())
                && marks.stream().filter(
                        review -> review.mark().eContainer() instanceof Item known && known.getKind() == item.getKind())
                        .noneMatch(review -> proposes(review, span));
    }

    private static boolean proposes(MarkReview review, Span span) {
        Span place = review.place();
        return place != null && place.overlaps(span) || review.rivals().stream().anyMatch(span::overlaps);
    }

    /** Whether it did not come in with an earlier text; where the file gives no time, its words have to differ. */
    private boolean isNew(Comment comment, Dossier dossier) {
        return dossier.getComments().stream()
                .noneMatch(known -> known.getOn() == document && Objects.equals(known.getWords(), comment.getWords())
                        && Objects.equals(known.getBy(), comment.getBy())
                        && (received.equals(comment.getAt()) || comment.getAt().equals(known.getAt())));
    }

    /**
     * What became of all marks of the document, those that went along too.
     *
     * @return in the order of the dossier, unmodifiable; empty before the use case ran
     */
    public List<MarkReview> marks() {
        return marks;
    }

    /**
     * The revision that was added.
     *
     * @return null before the use case ran
     */
    public @Nullable Revision revision() {
        return revision;
    }
}
