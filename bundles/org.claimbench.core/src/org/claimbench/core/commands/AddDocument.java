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
import java.util.Optional;

import org.claimbench.core.creation.NewDocument;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Revision;
import org.claimbench.model.Snapshot;
import org.eclipse.jdt.annotation.Nullable;

/** Takes another text under check into a dossier. */
public final class AddDocument extends UseCase {

    private final Dossier dossier;
    private final NewDocument text;
    private final NewRevision more;
    private final Instant received;
    private @Nullable Document document;

    /**
     * @param dossier
     *            in an open dossier
     * @param text
     *            what is known of it
     * @param received
     *            when the desk took it in
     */
    public AddDocument(Dossier dossier, NewDocument text, Instant received) {
        this(dossier, text, NewRevision.of(text.text()), received);
    }

    /**
     * @param dossier
     *            in an open dossier
     * @param text
     *            what is known of it
     * @param more
     *            what came with the same text
     * @param received
     *            when the desk took it in
     */
    public AddDocument(Dossier dossier, NewDocument text, NewRevision more, Instant received) {
        super(Messages.Command_addDocument);
        this.dossier = dossier;
        this.text = text;
        this.more = more.safe();
        this.received = received;
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(dossier)
                .or(() -> text.text().isBlank() ? Optional.of(Messages.Refused_noWordsInIt) : Optional.empty())
                .or(() -> Languages.refusal(text.language()))
                .or(this::originalRefusal);
    }

    @Override
    protected void change() {
        Document made = safe().create(received);
        Revision revision = made.currentRevision();
        more.tellOrigin(revision);
        made.getItems().addAll(more.items(revision));
        add(dossier, Literals.DOSSIER__DOCUMENTS, made);
        more.comments(made, revision, received)
                .forEach(comment -> add(dossier, Literals.DOSSIER__COMMENTS, comment));
        document = made;
    }

    private Optional<String> originalRefusal() {
        Snapshot original = more.original();
        return original == null ? Optional.empty() : Digests.refusal(original.getSha256());
    }

    private NewDocument safe() {
        String url = text.url();
        return new NewDocument(SafeText.line(text.headline()), SafeText.line(text.byline()), SafeText.of(text.text()),
                text.language().strip(), url == null ? null : SafeText.line(url), text.published());
    }

    /**
     * The document that was added.
     *
     * @return null before the use case ran
     */
    public @Nullable Document document() {
        return document;
    }
}
