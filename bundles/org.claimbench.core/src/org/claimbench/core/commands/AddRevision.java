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
import java.util.Optional;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Document;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Revision;
import org.eclipse.jdt.annotation.Nullable;

/** Takes in a newer text of a document; the earlier ones stay, and marks stay in the text in which they were made. */
public final class AddRevision extends UseCase {

    private final Document document;
    private final String text;
    private final Instant received;
    private @Nullable Revision revision;

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
