/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.claimbench.core.commands.PickExcerpt;
import org.claimbench.core.files.FileTrouble;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.core.sources.ToldSource;
import org.claimbench.intake.Article;
import org.claimbench.intake.ArticleReaders;
import org.claimbench.intake.parts.Placeholder;
import org.claimbench.model.Evidence;
import org.claimbench.model.Snapshot;
import org.claimbench.presentation.internal.IntakeMessages;
import org.claimbench.text.Selector;
import org.claimbench.text.Sentences;
import org.claimbench.text.Span;
import org.claimbench.text.Wording;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The text of a snapshot, in which the words are picked that bear on a claim. It is read in the background. All offsets
 * are UTF-16. Lives on the session's thread.
 */
public final class ExcerptPresenter {

    private static final int SHOWN = 60;

    private final DossierPresenter dossier;
    private final Evidence evidence;
    private final Snapshot snapshot;
    private final String name;
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private @Nullable Article article;
    private List<Span> sentences = List.of();
    private String trouble = ""; //$NON-NLS-1$

    ExcerptPresenter(DossierPresenter dossier, Evidence evidence, Snapshot snapshot) {
        this.dossier = dossier;
        this.evidence = evidence;
        this.snapshot = snapshot;
        this.name = OriginalFile.name(snapshot);
    }

    /**
     * Reads the snapshot.
     *
     * @param then
     *            called on the session's thread when {@link #text()} or {@link #trouble()} is there
     */
    public void read(Runnable then) {
        SnapshotStore store = SnapshotStore.beside(dossier.session().file());
        String sha256 = snapshot.getSha256();
        dossier.background().run(() -> read(store, sha256), () -> {
            if (!monitor.isCanceled()) {
                then.run();
            }
        });
    }

    private void read(SnapshotStore store, String sha256) {
        if (ComingFiles.isPicture(name)) {
            trouble = NLS.bind(IntakeMessages.Excerpt_picture, name);
            return;
        }
        try (InputStream bytes = store.open(sha256)) {
            Article read = ArticleReaders.read(bytes.readAllBytes(), name, monitor);
            sentences = new Sentences(Locale.ENGLISH).of(read.text());
            article = read;
        } catch (CoreException e) {
            trouble = NLS.bind(IntakeMessages.Excerpt_damaged, name, e.getStatus().getMessage());
        } catch (IOException e) {
            trouble = NLS.bind(IntakeMessages.Excerpt_damaged, name, FileTrouble.of(e));
        }
    }

    /** Nobody wants the text any more. */
    public void cancel() {
        monitor.setCanceled(true);
    }

    /** Whose words they are: the source, and the file that is kept of it. */
    public String title() {
        String source = evidence.getSource() == null ? "" : ToldSource.of(evidence.getSource()).title(); //$NON-NLS-1$
        return source.isEmpty() || source.equals(name) ? name : NLS.bind(IntakeMessages.Excerpt_title, source, name);
    }

    /** The text; empty while it is read, and where there is none. */
    public String text() {
        Article known = article;
        return known == null ? "" : known.text(); //$NON-NLS-1$
    }

    /** The headline, which may stand in the text as well; empty when there is none. */
    public String headline() {
        Article known = article;
        return known == null ? "" : known.headline(); //$NON-NLS-1$
    }

    /** The byline, which may stand in the text as well; empty when there is none. */
    public String byline() {
        Article known = article;
        return known == null ? "" : known.byline(); //$NON-NLS-1$
    }

    /** What stands in the text for a picture, a chart, a table or the like, in UTF-16 offsets. */
    public List<Span> placeholders() {
        Article known = article;
        return known == null ? List.of() : known.placeholders().stream().map(Placeholder::span).toList();
    }

    /** Why there is no text: one sentence, or empty. */
    public String trouble() {
        return trouble;
    }

    /** Where the present excerpt stands, by its words and those around them. */
    public Optional<Span> chosen() {
        String words = evidence.getExcerpt();
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        String before = evidence.getPrefix() == null ? "" : evidence.getPrefix(); //$NON-NLS-1$
        int whole = text().indexOf(before + words);
        int start = whole >= 0 ? whole + before.length() : text().indexOf(words);
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
    }

    /** The words that are meant: the selected ones without the blanks around them, else the sentence at the caret. */
    private Span meant(int start, int end) {
        if (start < end) {
            return Wording.trim(text(), new Span(start, end));
        }
        return sentences.stream().filter(one -> one.start() <= start && start <= one.end())
                .reduce((one, other) -> other).orElse(new Span(start, start));
    }

    /**
     * Which words would be taken, and where they stand.
     *
     * @param start
     *            of the selection
     * @param end
     *            of the selection, equal to the start when nothing is selected
     * @return such as “page 3, paragraph 12: “1,868 deaths””
     */
    public String place(int start, int end) {
        Span words = meant(start, end);
        Article known = article;
        if (known == null || words.isEmpty()) {
            return IntakeMessages.Excerpt_none;
        }
        String said = words.of(known.text()).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
        String shown = said.length() <= SHOWN ? said : said.substring(0, SHOWN) + '…';
        return NLS.bind(IntakeMessages.Excerpt_place, known.locator(words).orElse(name), shown);
    }

    /**
     * Takes words as the excerpt, with their place.
     *
     * @param start
     *            of the selection
     * @param end
     *            of the selection, equal to the start when the sentence at the caret is meant
     * @return OK, or a warning that says why not
     */
    public IStatus pick(int start, int end) {
        Article known = article;
        Span words = known == null ? new Span(0, 0) : meant(start, end);
        if (known == null || words.isEmpty()) {
            return new Status(IStatus.WARNING, ExcerptPresenter.class, IntakeMessages.Excerpt_none);
        }
        return dossier.session().execute(new PickExcerpt(evidence, snapshot,
                Selector.of(known.text(), words.start(), words.end()), known.locator(words).orElse(""))); //$NON-NLS-1$
    }
}
