/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.claimbench.core.claims.PlaceInOriginal;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.Document;
import org.claimbench.model.ItemKind;
import org.claimbench.model.Revision;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.text.Span;
import org.claimbench.text.item.TextItem;
import org.claimbench.text.suggestion.ReadText;
import org.claimbench.text.suggestion.Suggestion;
import org.claimbench.text.suggestion.Suggestions;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * A text under check: the current revision of a document. All offsets are UTF-16.
 */
public final class DocumentPresenter {

    private static final String NOTHING = ""; //$NON-NLS-1$

    private final @Nullable Document document;
    private final @Nullable Revision revision;
    private final String text;
    private final FutureTask<Found> found;
    private boolean begun;

    /** What reading a text finds in it. */
    private record Found(ReadText text, List<Suggestion> suggestions) {

        static Found in(String text, Locale language) {
            ReadText read = ReadText.of(text, language);
            return new Found(read, new Suggestions().of(read));
        }
    }

    DocumentPresenter(@Nullable Document document) {
        this.document = document;
        this.revision = document == null ? null : document.currentRevision();
        this.text = revision == null ? NOTHING : orEmpty(revision.getText());
        Locale language = language(document);
        this.found = new FutureTask<>(() -> Found.in(text, language));
    }

    /** Reads the text beside the session's thread; whoever asks before that is over waits for the rest. Once. */
    void readAhead(Background background, Runnable then) {
        if (!begun) {
            begun = true;
            background.run(found, then);
        }
    }

    /**
     * Whether the text has been read, so that its sentences, details and suggestions are there without waiting.
     *
     * @return false for a moment after a long text was opened
     */
    public boolean isRead() {
        return found.isDone();
    }

    private Found found() {
        found.run(); // does nothing where it has begun
        try {
            return found.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(e.getMessage());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Locale language(@Nullable Document document) {
        String tag = document == null ? null : document.getLanguage();
        return tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag);
    }

    Locale language() {
        return language(document);
    }

    @Nullable
    Document document() {
        return document;
    }

    @Nullable
    Revision revision() {
        return revision;
    }

    /**
     * The words.
     *
     * @return empty in a dossier without a text
     */
    public String text() {
        return text;
    }

    /**
     * The headline, which may stand in the text as well.
     *
     * @return empty when there is none
     */
    public String headline() {
        return document == null ? NOTHING : orEmpty(document.getHeadline());
    }

    /**
     * The byline, which may stand in the text as well.
     *
     * @return empty when there is none
     */
    public String byline() {
        return document == null ? NOTHING : orEmpty(document.getByline());
    }

    /**
     * What stands in the text for a picture, a chart, a table or the like.
     *
     * @return UTF-16 offsets
     */
    public List<Span> placeholders() {
        return document == null ? List.of()
                : document.getItems().stream().filter(item -> item.getKind() == ItemKind.PICTURE)
                        .flatMap(item -> item.getAnchors().stream()).filter(anchor -> anchor.getRevision() == revision)
                        .map(anchor -> new Span(anchor.getStart(), anchor.getEnd())).toList();
    }

    /**
     * Where words stand in the file from which the text was read.
     *
     * @param span
     *            of the text
     * @return such as “page 3, paragraph 12 in chips.pdf”; empty when it is not known
     */
    public Optional<String> placeInOriginal(Span span) {
        Revision shown = revision;
        if (shown == null || shown.getOriginal() == null) {
            return Optional.empty();
        }
        String name = ToldSource.name(shown.getOriginal());
        return PlaceInOriginal.of(shown, span).map(place -> NLS.bind(Messages.Original_place, place, name));
    }

    /** The file from which the text was read, as it lies in a store; empty when it is its own original. */
    Optional<OriginalFile> original(SnapshotStore store) {
        Revision shown = revision;
        return shown == null || shown.getOriginal() == null ? Optional.empty()
                : Optional.of(new OriginalFile(store, shown.getOriginal()));
    }

    /**
     * The sentences of the text.
     *
     * @return in order
     */
    public List<Span> sentences() {
        return found().text().sentences();
    }

    /**
     * The details that were found in the text.
     *
     * @return in order
     */
    public List<TextItem> items() {
        return found().text().items();
    }

    /**
     * What in the text deserves to be checked, whether or not somebody has done so.
     *
     * @return the most urgent first
     */
    public List<Suggestion> suggestions() {
        return found().suggestions();
    }

    /** The sentence around a caret; behind its last character it is still meant, unless another starts there. */
    Span sentenceAt(int caret) {
        return sentences().stream().filter(sentence -> sentence.start() <= caret && caret <= sentence.end())
                .reduce((one, other) -> other).orElse(new Span(caret, caret));
    }

    /** One unit of the word at a caret; its borders are found from there. Behind a word it is still meant. */
    Span unitAt(int caret) {
        int at = caret > 0 && (caret == text.length() || !Character.isLetterOrDigit(text.charAt(caret)))
                ? caret - 1
                : caret;
        return at < text.length() ? new Span(at, at + 1) : new Span(at, at);
    }

    /** The number, from 1, of the sentence in which words start. */
    int sentenceNumber(Span words) {
        return 1 + (int) sentences().stream().filter(sentence -> sentence.end() <= words.start()).count();
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? NOTHING : words;
    }
}
