/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.article;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.claimbench.core.commands.AddDocument;
import org.claimbench.core.commands.NewRevision;
import org.claimbench.core.creation.NewDocument;
import org.claimbench.core.session.DossierSession;
import org.claimbench.intake.Article;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Another text that is about to come in, beside those of the dossier: pasted or opened. Nothing is changed before it is
 * taken. Lives on the session's thread.
 */
public final class NewDocumentPresenter extends ArticleForm {

    private static final String LANGUAGE = "en"; //$NON-NLS-1$

    private final DossierSession session;
    private final Clock clock;
    private final KeptOriginal original;
    private String published = ""; //$NON-NLS-1$
    private @Nullable Document document;

    /**
     * @param session
     *            of the dossier
     * @param author
     *            who takes it in
     * @param clock
     *            tells when
     */
    public NewDocumentPresenter(DossierSession session, String author, Clock clock) {
        this.session = session;
        this.clock = clock;
        original = new KeptOriginal(session, author, clock, null);
    }

    /** It tells when its text was published. */
    @Override
    protected void opened(Article read) {
        OffsetDateTime told = read.masthead().published();
        if (published.isEmpty() && told != null) {
            published = told.toString();
        }
    }

    /** When the text was or will be published: as typed, or as the opened page gives it. */
    public String published() {
        return published;
    }

    /**
     * Says when the text was or will be published.
     *
     * @param typed
     *            ISO 8601 with zone, or empty
     */
    public void published(String typed) {
        published = typed.strip();
    }

    /** What keeps it from being taken in: one sentence, or empty. */
    public Optional<String> problem() {
        return trouble().or(() -> article() == null ? Optional.of(Messages.New_noText) : Optional.empty())
                .or(() -> PublishedTime.problem(published));
    }

    /**
     * Keeps the original of an opened file beside the dossier, unless that is done. It may take a while; it may run on
     * another thread, while nothing else is asked of the form.
     *
     * @return OK, or an error that says why it cannot be kept
     */
    public IStatus keepOriginal() {
        return original.keep(incoming());
    }

    /**
     * Takes the text in, with its original.
     *
     * @return OK, a warning that says why not, or the error of {@link #keepOriginal}
     * @throws IllegalStateException
     *             while there is a {@link #problem()}
     */
    public IStatus take() {
        Article read = article();
        if (read == null || problem().isPresent()) {
            throw new IllegalStateException(problem().orElse("")); //$NON-NLS-1$
        }
        IStatus status = keepOriginal();
        if (!status.isOK()) {
            return status;
        }
        NewRevision text = original.revision(incoming(), read.text());
        AddDocument use = new AddDocument(session.dossier(), facts(read), text, clock.instant());
        status = session.execute(use);
        document = use.document();
        return status;
    }

    private NewDocument facts(Article read) {
        String told = read.masthead().language();
        return new NewDocument(read.headline(), read.byline(), read.text(), told.isEmpty() ? usual() : told,
                read.masthead().url(), PublishedTime.of(published));
    }

    // Most dossiers keep to one language.
    private String usual() {
        Dossier dossier = session.dossier();
        String first = dossier.getDocuments().isEmpty() ? null : dossier.getDocuments().get(0).getLanguage();
        return first == null ? LANGUAGE : first;
    }

    /** The document that was taken in; null before. */
    public @Nullable Document document() {
        return document;
    }
}
