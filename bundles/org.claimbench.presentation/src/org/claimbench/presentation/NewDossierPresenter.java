/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.claimbench.core.creation.NewDossier;
import org.claimbench.core.session.DossierSession;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.intake.Article;
import org.claimbench.intake.Incoming;
import org.claimbench.model.Dossier;
import org.claimbench.model.Mode;
import org.claimbench.presentation.article.ArticleForm;
import org.claimbench.presentation.article.NewDocumentPresenter;
import org.claimbench.presentation.article.PublishedTime;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * The form of a new dossier: what was typed, pasted or opened, what was understood of it, and what is still missing.
 */
public final class NewDossierPresenter extends ArticleForm {

    private static final String FORBIDDEN = "/\\:*?\"<>|"; //$NON-NLS-1$
    private static final String LANGUAGE = "en"; //$NON-NLS-1$

    private final Predicate<String> taken;
    private final Clock clock;
    private List<Path> others = List.of();
    private String name = ""; //$NON-NLS-1$
    private String published = ""; //$NON-NLS-1$
    private String deadline = ""; //$NON-NLS-1$
    private Mode mode = Mode.BEFORE;

    /**
     * @param taken
     *            tells whether there is a dossier of a name already
     * @param clock
     *            tells what day it is, and in which zone the desk is
     */
    public NewDossierPresenter(Predicate<String> taken, Clock clock) {
        this.taken = taken;
        this.clock = clock;
    }

    /** They become further documents of the dossier. */
    @Override
    public void others(List<Path> files) {
        others = List.copyOf(files);
    }

    @Override
    public String facts() {
        String names = others.stream().map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        return others.isEmpty() ? super.facts() : super.facts() + ' ' + NLS.bind(Messages.New_others, names);
    }

    /**
     * Takes the other files in as further documents, on the thread of the session.
     *
     * @param session
     *            of the new dossier
     * @param by
     *            who makes it
     * @param monitor
     *            may be cancelled
     * @throws CoreException
     *             with one sentence for a person when one of them cannot be read or kept
     */
    public void addOthers(DossierSession session, String by, IProgressMonitor monitor) throws CoreException {
        for (Path file : others) {
            NewDocumentPresenter document = new NewDocumentPresenter(session, by, clock);
            IStatus status = document.open(file, monitor) ? document.take()
                    : Status.error(document.problem().orElse("")); //$NON-NLS-1$
            if (monitor.isCanceled()) {
                return;
            }
            if (!status.isOK()) {
                throw new CoreException(status);
            }
        }
    }

    /** It names a dossier without a name, and tells when it was published. */
    @Override
    protected void opened(Article read) {
        OffsetDateTime told = read.masthead().published();
        if (published.isEmpty() && told != null) {
            published = told.toString();
        }
        if (name.isBlank()) {
            name = withoutExtension(read.name());
        }
    }

    private static String withoutExtension(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /**
     * The dossier's name.
     *
     * @return as typed or taken from the file
     */
    public String name() {
        return name;
    }

    /**
     * Names the dossier.
     *
     * @param typed
     *            as typed
     */
    public void name(String typed) {
        name = typed.strip();
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

    /**
     * When the text was or will be published.
     *
     * @return as typed, or as the opened page gives it
     */
    public String published() {
        return published;
    }

    /**
     * Says until when the work has to be done.
     *
     * @param typed
     *            a time of today ({@code 18:00}), a day, or a day and a time, on this computer’s clock unless a zone is
     *            given; empty for none
     */
    public void deadline(String typed) {
        deadline = typed.strip();
    }

    /**
     * Chooses the mode.
     *
     * @param chosen
     *            before or after publication
     */
    public void mode(Mode chosen) {
        mode = chosen;
    }

    /**
     * What keeps the form from being finished.
     *
     * @return one sentence, or empty when it can be finished
     */
    public Optional<String> problem() {
        return trouble().or(this::textProblem).or(this::nameProblem).or(() -> PublishedTime.problem(published))
                .or(() -> TypedTime.problem(deadline, clock));
    }

    private Optional<String> textProblem() {
        return article() == null ? Optional.of(Messages.New_noText) : Optional.empty();
    }

    private Optional<String> nameProblem() {
        if (name.isEmpty()) {
            return Optional.of(Messages.New_noName);
        }
        Optional<String> wrong = name.chars().filter(NewDossierPresenter::forbidden).mapToObj(Character::toString)
                .findFirst();
        if (wrong.isPresent()) {
            return Optional.of(NLS.bind(Messages.New_wrongCharacter, wrong.get()));
        }
        return taken.test(name) ? Optional.of(Messages.New_taken) : Optional.empty();
    }

    private static boolean forbidden(int c) {
        return c < ' ' || FORBIDDEN.indexOf(c) >= 0;
    }

    /**
     * What should be known before going on, though it is not in the way.
     *
     * @return one sentence, or empty
     */
    public Optional<String> warning() {
        return published.isEmpty() ? Optional.of(Messages.New_noTime) : Optional.empty();
    }

    /**
     * Makes the dossier.
     *
     * @param now
     *            when the text was taken in
     * @return in no resource yet
     * @throws IllegalStateException
     *             while there is a {@link #problem()}
     */
    public Dossier create(Instant now) {
        Article known = article();
        if (known == null || problem().isPresent()) {
            throw new IllegalStateException(problem().orElse("")); //$NON-NLS-1$
        }
        String title = known.headline().isEmpty() ? name : known.headline();
        String language = known.masthead().language().isEmpty() ? LANGUAGE : known.masthead().language();
        NewDossier facts = new NewDossier(title, mode, known.headline(), known.byline(), known.text(), language,
                known.masthead().url(),
                PublishedTime.of(published));
        Incoming opened = incoming();
        Dossier dossier = opened == null ? facts.create(now) : opened.dossier(facts, now);
        dossier.setDeadline(TypedTime.of(deadline, clock));
        return dossier;
    }

    /**
     * Keeps the original of an opened file beside the new dossier; to be called before it is saved.
     *
     * @param dossier
     *            made by {@link #create}
     * @param file
     *            where it is going to be saved
     * @param by
     *            who makes it
     * @param now
     *            when
     * @throws CoreException
     *             with one sentence for a person when it cannot be kept
     */
    public void keepOriginal(Dossier dossier, Path file, String by, Instant now) throws CoreException {
        Incoming opened = incoming();
        if (opened != null) {
            opened.keepOriginal(dossier, SnapshotStore.beside(file), by, now);
        }
    }
}
