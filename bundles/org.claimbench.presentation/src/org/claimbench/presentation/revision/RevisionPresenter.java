/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.revision;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.claimbench.core.commands.AddRevision;
import org.claimbench.core.marks.RevisionReview;
import org.claimbench.core.session.DossierSession;
import org.claimbench.intake.Article;
import org.claimbench.intake.EarlierRemarks;
import org.claimbench.model.Document;
import org.claimbench.presentation.article.ArticleForm;
import org.claimbench.presentation.article.KeptOriginal;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A newer text of a document that is about to come in: pasted or opened, and what becomes of each mark. Nothing is
 * changed before it is taken. Lives on the session's thread.
 */
public final class RevisionPresenter extends ArticleForm {

    private final DossierSession session;
    private final Document document;
    private final KeptOriginal original;
    private @Nullable Article decided;
    private @Nullable MarkDecisions decisions;

    /**
     * @param session
     *            of the dossier
     * @param document
     *            of that dossier, with a text
     * @param author
     *            who takes the text in
     */
    public RevisionPresenter(DossierSession session, Document document, String author) {
        this.session = session;
        this.document = document;
        original = new KeptOriginal(session, author, Clock.systemUTC(), EarlierRemarks.of(document));
    }

    /** What keeps it from being taken in; a sentence for the person. */
    public Optional<String> problem() {
        return trouble().or(this::textProblem);
    }

    private Optional<String> textProblem() {
        if (article() == null) {
            return Optional.of(Messages.Revision_noText);
        }
        return text().equals(NumberedText.of(document.currentRevision()).text())
                ? Optional.of(Messages.Revision_same_text) : Optional.empty();
    }

    /** What becomes of the marks, in one sentence, and what was noticed in reading; empty before there is a text. */
    @Override
    public String facts() {
        Article known = article();
        if (known == null || problem().isPresent()) {
            return ""; //$NON-NLS-1$
        }
        int all = decisions().rows().size();
        long open = decisions().uncertain();
        StringBuilder facts = new StringBuilder(new MessageFormat(Messages.Revision_facts, Locale.ENGLISH)
                .format(new Object[] {all, all - open, open}));
        known.notes().forEach(note -> facts.append(' ').append(note));
        return facts.toString();
    }

    /**
     * The marks beside the newer text.
     *
     * @return the same, with what is decided, until there is another text
     */
    public MarkDecisions decisions() {
        MarkDecisions known = decisions;
        if (known == null || decided != article()) {
            NumberedText before = NumberedText.of(document.currentRevision());
            known = new MarkDecisions(before, after(before),
                    MarkRows.of(session.dossier(), RevisionReview.of(document, text()), document.currentRevision()));
            decisions = known;
            decided = article();
        }
        return known;
    }

    private NumberedText after(NumberedText before) {
        Article known = article();
        return known == null ? new NumberedText(before.number() + 1, text(), before.headline(), before.byline())
                : new NumberedText(before.number() + 1, text(), found(known.headline(), before.headline()),
                        found(known.byline(), before.byline()));
    }

    // Pasted words alone may not tell: then it is what it was, where it stands at the top again.
    private static String found(String now, String before) {
        return now.isEmpty() ? before : now;
    }

    /** Whether there is an original that is not kept yet. */
    public boolean originalWaits() {
        return original.waits(incoming());
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
     * Takes the text in, with its original and with what is decided.
     *
     * @return OK, a warning that says why not, or the error of {@link #keepOriginal}
     */
    public IStatus take() {
        MarkDecisions settled = decisions();
        IStatus status = keepOriginal();
        if (!status.isOK()) {
            return status;
        }
        status = session.execute(new AddRevision(document, original.revision(incoming(), text()), Instant.now()));
        return status.isOK() ? settled.carryOut(session, document) : status;
    }
}
