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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimbench.core.claims.Coverage;
import org.claimbench.core.claims.Coverage.Detail;
import org.claimbench.core.claims.Coverage.Sentence;
import org.claimbench.core.claims.Coverage.State;
import org.claimbench.core.commands.CoverItem;
import org.claimbench.core.commands.CoverWords;
import org.claimbench.core.commands.TickItem;
import org.claimbench.core.commands.UseCase;
import org.claimbench.model.Document;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.ItemKind;
import org.claimbench.model.Source;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.text.Span;
import org.claimbench.text.Wording;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** What became of each sentence and item of the shown text, and how a person says so. All offsets are UTF-16. */
public final class CoveragePresenter {

    private final DossierPresenter dossier;
    private final LastSource lastSource;
    private final String author;
    private final Clock clock;
    private final Map<DocumentPresenter, List<Sentence>> sentences = new IdentityHashMap<>();
    private @Nullable Set<Span> covered;

    CoveragePresenter(DossierPresenter dossier, LastSource lastSource, String author, Clock clock) {
        this.dossier = dossier;
        this.lastSource = lastSource;
        this.author = author;
        this.clock = clock;
    }

    /** Something may have been marked, or taken back. */
    void refresh() {
        sentences.clear();
        covered = null;
    }

    /**
     * The sentences with their items.
     *
     * @return as they are now, in the order of the text
     */
    public List<Sentence> sentences() {
        return sentences(dossier.document());
    }

    /** The same of any text of the dossier. */
    List<Sentence> sentences(DocumentPresenter text) {
        Document document = text.document();
        return document == null ? List.of()
                : sentences.computeIfAbsent(text, key -> Coverage.of(document, text.sentences(), text.items()));
    }

    /**
     * How many sentences of all texts of the dossier there are, and how many of them somebody has dealt with. Texts
     * that are still being read are left out.
     *
     * @param all
     *            sentences
     * @param done
     *            those that are not open
     */
    public record Looked(int all, int done) {
    }

    /**
     * How far the dossier is.
     *
     * @return as it is now
     */
    public Looked looked() {
        List<Sentence> known = dossier.documents().texts().stream().filter(DocumentPresenter::isRead)
                .flatMap(text -> sentences(text).stream()).toList();
        long open = known.stream().filter(sentence -> sentence.state() == State.OPEN).count();
        return new Looked(known.size(), known.size() - (int) open);
    }

    /**
     * Whether somebody has dealt with a sentence.
     *
     * @param sentence
     *            one of the text’s
     * @return false while it is open
     */
    public boolean covers(Span sentence) {
        Set<Span> known = covered;
        if (known == null) {
            known = sentences().stream().filter(one -> one.state() != State.OPEN).map(Sentence::span)
                    .collect(Collectors.toSet());
            covered = known;
        }
        return known.contains(sentence);
    }

    /**
     * The items of the shown text, for those who draw them.
     *
     * @param seen
     *            where they are wanted
     * @return in the order of the text; none while the text is still being read
     */
    public List<Detail> items(Span seen) {
        return !dossier.document().isRead() ? List.of()
                : sentences().stream().filter(one -> one.span().overlaps(seen)).flatMap(one -> one.items().stream())
                        .filter(one -> one.span().overlaps(seen)).toList();
    }

    /**
     * The innermost item at a place, for those who ask about it.
     *
     * @param offset
     *            of the shown text
     * @return empty where there is none, and while the text is still being read
     */
    public Optional<Detail> itemAt(int offset) {
        return dossier.document().isRead() ? at(offset) : Optional.empty();
    }

    /**
     * What became of an item, and by whom.
     *
     * @param detail
     *            of the shown text
     * @return a line for the person, with the words themselves
     */
    public String told(Detail detail) {
        String words = detail.span().of(dossier.document().text());
        Item item = detail.item();
        if (detail.state() == State.OPEN || item == null || item.getCoverage() == ItemCoverage.OPEN) {
            return detail.state() == State.OPEN ? NLS.bind(Messages.Coverage_notLooked, words) : words;
        }
        String by = item.getBy();
        return by == null ? said(item, words) : NLS.bind(Messages.Coverage_by, said(item, words), by);
    }

    /**
     * The words of all texts that nobody has looked at: items, and sentences in which no item is open.
     *
     * @return in the order of the texts; without texts that are still being read
     */
    public List<PlacedWords> open() {
        return WordsInState.open(dossier);
    }

    /**
     * The words of all texts about which somebody was asked.
     *
     * @return in the order of the texts; without texts that are still being read
     */
    public List<PlacedWords> waiting() {
        return WordsInState.waiting(dossier);
    }

    /**
     * Says what became of words: of the selected ones, else of the item at the caret, else of the sentence around it.
     * Saying the same again takes it back. What is right rests on the source that was used last.
     *
     * @param start
     *            of the selection
     * @param end
     *            of the selection, equal to the start when nothing is selected
     * @param coverage
     *            ticked, nothing to check, opinion, not checkable or waiting
     * @return OK, or a warning that says why not
     */
    public IStatus cover(int start, int end, ItemCoverage coverage) {
        Document document = dossier.document().document();
        return document == null ? Status.CANCEL_STATUS
                : dossier.session().execute(useCase(document, start, end, coverage));
    }

    /**
     * What became of the words about which {@link #cover} speaks.
     *
     * @param start
     *            of the selection
     * @param end
     *            of the selection
     * @return with the words themselves
     */
    public String said(int start, int end) {
        Detail detail = detail(start, end);
        return said(detail.item(), detail.span().of(dossier.document().text()));
    }

    private static String said(@Nullable Item item, String words) {
        String became = Words.of(item == null ? ItemCoverage.OPEN : item.getCoverage());
        Source source = item == null ? null : item.getSource();
        return source == null ? NLS.bind(Messages.Coverage_said, became, words)
                : NLS.bind(Messages.Coverage_saidBySource, new Object[] {became, words, source.getTitle()});
    }

    /** The words of which {@link #cover} speaks. */
    Span meant(int start, int end) {
        return detail(start, end).span();
    }

    /** Whether nothing is said of them, or it was taken back. */
    boolean isOpen(int start, int end) {
        Item item = detail(start, end).item();
        return item == null || item.getCoverage() == ItemCoverage.OPEN;
    }

    private UseCase useCase(Document document, int start, int end, ItemCoverage coverage) {
        Detail detail = detail(start, end);
        Item item = detail.item();
        Source source = coverage == ItemCoverage.TICKED ? lastSource.get() : null;
        if (item == null) {
            return new CoverWords(document, detail.kind(), detail.span(), coverage, source, author, clock.instant());
        }
        if (item.getCoverage() == coverage) {
            return new CoverItem(item, ItemCoverage.OPEN, author, clock.instant());
        }
        return coverage == ItemCoverage.TICKED ? new TickItem(item, source, author, clock.instant())
                : new CoverItem(item, coverage, author, clock.instant());
    }

    private Detail detail(int start, int end) {
        if (start == end) {
            return at(start).orElseGet(() -> sentence(dossier.document().sentenceAt(start)));
        }
        Span words = Wording.trim(dossier.document().text(), new Span(start, end));
        boolean whole = sentences().stream().anyMatch(one -> one.span().equals(words));
        return details().filter(one -> one.span().equals(words)).findFirst()
                .orElseGet(() -> new Detail(words, whole ? ItemKind.SENTENCE : ItemKind.OTHER, State.OPEN, null));
    }

    /** The innermost item around the caret; a sentence that was marked as a whole is none. */
    private Optional<Detail> at(int caret) {
        return details().filter(one -> one.kind() != ItemKind.SENTENCE && one.kind() != ItemKind.QUOTATION)
                .filter(one -> one.span().contains(caret)).reduce((one, other) -> other);
    }

    private Detail sentence(Span span) {
        return details().filter(one -> one.span().equals(span)).findFirst()
                .orElseGet(() -> new Detail(span, ItemKind.SENTENCE, State.OPEN, null));
    }

    private Stream<Detail> details() {
        return sentences().stream().flatMap(one -> one.items().stream());
    }
}
