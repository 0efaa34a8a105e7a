/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.creation.Ids;
import org.claimbench.core.creation.NewDossier;
import org.claimbench.core.snapshots.SnapshotCapture;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.parts.Origin;
import org.claimbench.intake.parts.Placeholder;
import org.claimbench.intake.parts.Remark;
import org.claimbench.model.CaptureMethod;
import org.claimbench.model.Comment;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Item;
import org.claimbench.model.ItemKind;
import org.claimbench.model.Revision;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.claimbench.model.SourceKind;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

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
        Revision revision = document.currentRevision();
        for (Placeholder placeholder : article.placeholders()) {
            Item item = Ids.name(DossierFactory.eINSTANCE.createItem());
            item.setKind(ItemKind.PICTURE);
            item.getAnchors().add(AnchorText.anchor(revision, placeholder.span()));
            document.getItems().add(item);
        }
        for (Remark remark : article.remarks()) {
            dossier.getComments().add(comment(remark, document, revision, now));
        }
        return dossier;
    }

    private static Comment comment(Remark remark, Document document, Revision revision, Instant now) {
        Comment comment = Ids.name(DossierFactory.eINSTANCE.createComment());
        Instant at = remark.at();
        comment.setOn(document);
        comment.getAnchors().add(AnchorText.anchor(revision, remark.span()));
        comment.setWords(remark.words());
        comment.setBy(remark.by().isEmpty() ? null : remark.by());
        comment.setAt((at == null ? now : at).truncatedTo(ChronoUnit.SECONDS));
        return comment;
    }

    /**
     * Keeps the bytes beside a new dossier, as a source that the article itself is; plain text is its own original and
     * is not kept again. Call it before the dossier is saved.
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
        boolean plain = url.isEmpty() && article.origins().stream().allMatch(origin -> origin.element().isEmpty());
        if (plain) {
            return;
        }
        Source source = Ids.name(DossierFactory.eINSTANCE.createSource());
        source.setTitle(NLS.bind(Messages.Original_title, article.name()));
        source.setKind(url.isEmpty() ? SourceKind.DOCUMENT : SourceKind.PAGE);
        source.setPublisher(article.masthead().outlet().isBlank() ? null : article.masthead().outlet());
        source.setUrl(address().isEmpty() ? null : address());
        source.setPrimary(true);
        source.getSnapshots().add(snapshot(store, by, now));
        dossier.getSources().add(source);
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
     * @return in no source yet
     * @throws CoreException
     *             with one sentence for a person when they cannot be kept
     */
    public Snapshot snapshot(SnapshotStore store, String by, Instant now) throws CoreException {
        Snapshot snapshot = new SnapshotCapture(store, by).bytes(bytes, article.name(), method, now);
        snapshot.setMediaType(MediaTypes.of(article.name(), snapshot.getMediaType()));
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
        return article.origins().stream().filter(origin -> origin.span().overlaps(span)).findFirst()
                .map(Origin::locator);
    }
}
