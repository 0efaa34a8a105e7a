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
import java.util.stream.Stream;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.creation.Ids;
import org.claimbench.model.Comment;
import org.claimbench.model.Document;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Item;
import org.claimbench.model.ItemKind;
import org.claimbench.model.Revision;
import org.claimbench.model.Snapshot;
import org.claimbench.model.values.ParagraphOrigin;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A text that comes in, with what came with it. All offsets count UTF-16 units of the text.
 *
 * @param text
 *            paragraphs separated by line ends
 * @param original
 *            the bytes from which it was read, which lie beside the dossier already; new, in nothing; null for none
 * @param origins
 *            where its paragraphs stand in the original
 * @param placeholders
 *            what stands for a picture, a table or the like, and has to be looked at
 * @param remarks
 *            what others noted in the original
 */
public record NewRevision(String text, @Nullable Snapshot original, List<ParagraphOrigin> origins,
        List<Span> placeholders, List<NewRemark> remarks) {

    /**
     * Takes copies of the lists.
     *
     * @throws IllegalArgumentException
     *             when something does not stand in the text
     */
    public NewRevision {
        origins = List.copyOf(origins);
        placeholders = List.copyOf(placeholders);
        remarks = List.copyOf(remarks);
        int last = Stream.of(origins.stream().map(ParagraphOrigin::end), placeholders.stream().map(Span::end),
                remarks.stream().map(remark -> remark.span().end())).flatMap(ends -> ends)
                .max(Integer::compare).orElse(0);
        if (last > text.length()) {
            throw new IllegalArgumentException("Not in the text: " + last); //$NON-NLS-1$
        }
    }

    /**
     * A text that was typed or pasted: nothing came with it.
     *
     * @param text
     *            paragraphs separated by line ends
     */
    public static NewRevision of(String text) {
        return new NewRevision(text, null, List.of(), List.of(), List.of());
    }

    /** The same, fit for the file; all that stands in the text goes along with its words. */
    NewRevision safe() {
        String safe = SafeText.of(text);
        if (safe.equals(text)) {
            return this;
        }
        int[] to = SafeText.offsets(text);
        return new NewRevision(safe, original,
                origins.stream().filter(one -> to[one.start()] < to[one.end()])
                        .map(one -> new ParagraphOrigin(to[one.start()], to[one.end()], one.locator())).toList(),
                placeholders.stream().map(span -> moved(span, to)).filter(span -> !span.isEmpty()).toList(),
                remarks.stream().map(one -> new NewRemark(moved(one.span(), to), one.words(), one.by(), one.at()))
                        .filter(one -> !one.span().isEmpty()).toList());
    }

    private static Span moved(Span span, int[] to) {
        return new Span(to[span.start()], to[span.end()]);
    }

    /**
     * Notes with a revision where it came from.
     *
     * @param revision
     *            of this text, in no resource yet
     */
    public void tellOrigin(Revision revision) {
        revision.setOriginal(original);
        revision.getOrigins().addAll(origins);
    }

    /**
     * What has to be looked at.
     *
     * @param revision
     *            of this text
     * @return new and open, in no document yet
     */
    public List<Item> items(Revision revision) {
        return placeholders.stream().map(span -> item(revision, span)).toList();
    }

    private static Item item(Revision revision, Span span) {
        Item item = Ids.name(DossierFactory.eINSTANCE.createItem());
        item.setKind(ItemKind.PICTURE);
        item.getAnchors().add(AnchorText.anchor(revision, span));
        return item;
    }

    /**
     * What others noted.
     *
     * @param document
     *            under check
     * @param revision
     *            of this text
     * @param now
     *            stands for a time that is not known
     * @return new, in no dossier yet
     */
    public List<Comment> comments(Document document, Revision revision, Instant now) {
        return remarks.stream().map(remark -> comment(remark, document, revision, now)).toList();
    }

    private static Comment comment(NewRemark remark, Document document, Revision revision, Instant now) {
        Comment comment = Ids.name(DossierFactory.eINSTANCE.createComment());
        Instant at = remark.at();
        comment.setOn(document);
        comment.getAnchors().add(AnchorText.anchor(revision, remark.span()));
        comment.setWords(SafeText.of(remark.words()));
        comment.setBy(remark.by().isBlank() ? null : SafeText.of(remark.by()));
        comment.setAt((at == null ? now : at).truncatedTo(ChronoUnit.SECONDS));
        return comment;
    }
}
