/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.commands.NewRemark;
import org.claimbench.core.commands.NewRevision;
import org.claimbench.core.creation.NewDossier;
import org.claimbench.core.snapshots.SnapshotCapture;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.intake.parts.Placeholder;
import org.claimbench.model.CaptureMethod;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Snapshot;
import org.claimbench.model.values.ParagraphOrigin;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** An article that came in, with the bytes that it was read from. The bytes are not changed by anybody. */
public final class Incoming {

    private final Article article;
    private final byte[] bytes;
    private final String url;
    private final CaptureMethod method;

    private Incoming(Article article, byte[] bytes, String url, CaptureMethod method) {
        this.article = article;
        this.bytes = bytes;
        this.url = url;
        this.method = method;
    }

    /** From a file. */
    static Incoming file(Article article, byte[] bytes) {
        return new Incoming(article, bytes, "", CaptureMethod.FILE);
    }

    /** From an address. */
    static Incoming fetched(Article article, byte[] bytes, String url) {
        return new Incoming(article, bytes, url, CaptureMethod.FETCHED);
    }

    /**
     * Takes what was copied in a browser or word processor.
     *
     * @param html
     *            from the clipboard
     * @param name
     *            what messages call it, such as "pasted text"
     * @param monitor
     *            may be cancelled from another thread
     * @return never null
     * @throws CoreException
     *             with one sentence for a person
     */
    public static Incoming pasted(String html, String name, IProgressMonitor monitor) throws CoreException {
        Article article = new HtmlReader().readFragment(html, name, monitor);
        return new Incoming(article, html.getBytes(StandardCharsets.UTF_8), "", CaptureMethod.PASTED);
    }

    /** The article; never null. */
    public Article article() {
        return article;
    }

    /**
     * Makes a dossier of the article: what has to be looked at becomes items, remarks of the file become comments.
     *
     * @param facts
     *            with the article's text
     * @param now
     *            when it came in
     * @return in no resource yet
     */
    public Dossier dossier(NewDossier facts, Instant now) {
        Dossier dossier = facts.create(now);
        Document document = dossier.getDocuments().get(0);
        document.setOutlet(article.masthead().outlet().isBlank() ? null : article.masthead().outlet());
        NewRevision text = text(null);
        document.getItems().addAll(text.items(document.currentRevision()));
        dossier.getComments().addAll(text.comments(document, document.currentRevision(), now));
        return dossier;
    }

    /**
     * Keeps the bytes beside a new dossier, as the original of its text; plain text that is its own original is not
     * kept again. Call it before the dossier is saved.
     *
     * @param dossier
     *            of {@link #dossier}
     * @param store
     *            of its file
     * @param by
     *            who takes it in
     * @param now
     *            when
     * @throws CoreException
     *             with one sentence for a person when they cannot be kept
     */
    public void keepOriginal(Dossier dossier, SnapshotStore store, String by, Instant now) throws CoreException {
        revision(store, by, now).tellOrigin(dossier.getDocuments().get(0).currentRevision());
    }

    /**
     * Keeps the bytes beside a dossier whose text becomes this one; plain text that is its own original is not kept
     * again. Call it before the use case runs that takes the text in.
     *
     * @param store
     *            of the dossier's file
     * @param by
     *            who takes it in
     * @param now
     *            when
     * @return the text, with what came with it
     * @throws CoreException
     *             with one sentence for a person when they cannot be kept
     */
    public NewRevision revision(SnapshotStore store, String by, Instant now) throws CoreException {
        return text(isItsOwnOriginal() ? null : snapshot(store, by, now));
    }

    private NewRevision text(@Nullable Snapshot original) {
        List<ParagraphOrigin> origins = original == null ? List.of() : article.origins().stream()
                .map(one -> new ParagraphOrigin(one.span().start(), one.span().end(), one.locator())).toList();
        return new NewRevision(article.text(), original, origins,
                article.placeholders().stream().map(Placeholder::span).toList(), article.remarks().stream()
                        .map(one -> new NewRemark(one.span(), one.words(), one.by(), one.at())).toList());
    }

    /** Whether the bytes hold nothing that the text does not: a text in UTF-8 of which no letter was changed. */
    private boolean isItsOwnOriginal() {
        return url.isEmpty() && article.origins().stream().allMatch(origin -> origin.element().isEmpty())
                && new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").replace("\r\n", "\n").strip()
                        .equals(article.text().strip());
    }

    /**
     * Keeps the bytes as a snapshot.
     *
     * @param store
     *            of the dossier's file
     * @param by
     *            who takes it in
     * @param now
     *            when
     * @return in no source yet, and the original of no text
     * @throws CoreException
     *             with one sentence for a person when they cannot be kept
     */
    public Snapshot snapshot(SnapshotStore store, String by, Instant now) throws CoreException {
        String name = method == CaptureMethod.PASTED ? article.name() + ".html" : article.name();
        Snapshot snapshot = new SnapshotCapture(store, by).bytes(bytes, name, method, now);
        snapshot.setMediaType(MediaTypes.of(name, snapshot.getMediaType()));
        snapshot.setUrl(url.isEmpty() ? null : url);
        return snapshot;
    }

    /** Where it can be found: the address that a page names itself, else the one that it came from, else empty. */
    public String address() {
        return article.masthead().url().isEmpty() ? url : article.masthead().url();
    }

    /**
     * Where words of the article stand in the file.
     *
     * @param span
     *            UTF-16 offsets in its text
     * @return such as “page 3, paragraph 12”; empty when they belong to no paragraph
     */
    public Optional<String> locator(Span span) {
        return article.locator(span);
    }
}
