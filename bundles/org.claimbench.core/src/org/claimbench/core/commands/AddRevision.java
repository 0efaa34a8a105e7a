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
import org.claimbench.model.Document;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Revision;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes in a newer text of a document; the earlier ones stay. Marks whose words are surely in it go along, and with
 * them ticks and coverage; all others stay in the text in which they were made until a person decides.
 */
public final class AddRevision extends MarkChange {

    private final Document document;
    private final String text;
    private final Instant received;
    private @Nullable Revision revision;
    private List<MarkReview> marks = List.of();

    /**
     * @param document
     *            in an open dossier
     * @param text
     *            paragraphs separated by line ends
     * @param received
     *            when the desk took it in
     */
    public AddRevision(Document document, String text, Instant received) {
        super(Messages.Command_addRevision);
        this.document = document;
        this.text = SafeText.of(text);
        this.received = received.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(document).or(this::objection);
    }

    private Optional<String> objection() {
        Revision current = document.currentRevision();
        if (text.isBlank()) {
            return Optional.of(Messages.Refused_noWordsInIt);
        }
        boolean same = current != null && text.equals(current.getText());
        return same ? Optional.of(Messages.Refused_sameText) : Optional.empty();
    }

    @Override
    protected void change() {
        Revision current = document.currentRevision();
        Revision made = Ids.name(DossierFactory.eINSTANCE.createRevision());
        made.setNumber(current == null ? 1 : current.getNumber() + 1);
        made.setReceived(received);
        made.setText(text);
        add(document, Literals.DOCUMENT__REVISIONS, made);
        revision = made;
        marks = RevisionReview.of(document);
        marks.stream().filter(MarkReview::certain)
                .forEach(review -> place(review.mark(), made, Objects.requireNonNull(review.place())));
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
