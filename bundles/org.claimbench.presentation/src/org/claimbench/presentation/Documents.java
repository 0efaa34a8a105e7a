/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Revision;
import org.claimbench.presentation.article.NewDocumentPresenter;
import org.claimbench.presentation.internal.DocumentMessages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** The texts of a dossier, of which one is shown. Lives on the session's thread. */
public final class Documents {

    private final DossierPresenter dossier;
    private final Map<Revision, DocumentPresenter> known = new IdentityHashMap<>();
    private DocumentPresenter shown;

    /**
     * A document in a list.
     *
     * @param document
     *            of the dossier
     * @param title
     *            its headline, else its number
     * @param shown
     *            whether its text is the one that is shown
     */
    public record Entry(Document document, String title, boolean shown) {
    }

    /**
     * A revision in a list.
     *
     * @param revision
     *            of the shown document
     * @param title
     *            its number and when it came in
     * @param current
     *            whether it is the newest, on which one works
     */
    public record Version(Revision revision, String title, boolean current) {
    }

    Documents(DossierPresenter dossier) {
        this.dossier = dossier;
        List<Document> all = all(dossier.dossier());
        this.shown = of(all.isEmpty() ? null : all.get(0));
    }

    private static List<Document> all(Dossier dossier) {
        return dossier.getDocuments();
    }

    /** Reads all texts that were not read yet, the shown one first. */
    void readAhead() {
        readAhead(shown);
        texts().forEach(this::readAhead);
    }

    private void readAhead(DocumentPresenter text) {
        text.readAhead(dossier.background(), dossier::textRead);
    }

    private DocumentPresenter of(@Nullable Document document) {
        Revision current = document == null ? null : document.currentRevision();
        if (current == null) {
            return new DocumentPresenter(document);
        }
        return known.computeIfAbsent(current, revision -> new DocumentPresenter(document));
    }

    /** The shown text. */
    DocumentPresenter shown() {
        return shown;
    }

    /** All texts, in the order of the dossier. */
    List<DocumentPresenter> texts() {
        return all(dossier.dossier()).stream().map(this::of).toList();
    }

    /** Follows a change of the dossier: the same document stays shown while there is one. */
    void refresh() {
        known.keySet().removeIf(revision -> revision.eResource() == null);
        Document before = shown.document();
        List<Document> all = all(dossier.dossier());
        shown = all.stream().filter(one -> one == before).findFirst()
                .or(() -> all.stream().filter(one -> before != null && Objects.equals(one.getId(), before.getId()))
                        .findFirst())
                .or(() -> all.stream().findFirst()).map(this::of).orElseGet(() -> new DocumentPresenter(null));
        readAhead();
    }

    /**
     * The documents.
     *
     * @return in the order of the dossier
     */
    public List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (Document document : all(dossier.dossier())) {
            String headline = document.getHeadline();
            String title = headline == null || headline.isBlank()
                    ? NLS.bind(DocumentMessages.Document_number, Integer.valueOf(entries.size() + 1))
                    : headline;
            entries.add(new Entry(document, title, document == shown.document()));
        }
        return entries;
    }

    /**
     * Shows another text. The claim in hand stays in hand when its words stand there too.
     *
     * @param document
     *            of the dossier
     */
    public void show(Document document) {
        if (document != shown.document()) {
            dossier.session().endStep();
            shown = of(document);
            dossier.otherText();
            Claim claim = dossier.inHand().claim();
            if (claim != null && dossier.marks().of(claim).isEmpty()) {
                dossier.inHand().take(null);
            }
        }
    }

    /**
     * Shows the next or previous text; behind the last comes the first.
     *
     * @param forward
     *            false for the previous one
     * @return OK, or a warning when there is no other
     */
    public IStatus turn(boolean forward) {
        List<Document> all = all(dossier.dossier());
        if (all.size() < 2) {
            return new Status(IStatus.WARNING, Documents.class, DocumentMessages.Document_noOther);
        }
        int here = all.indexOf(shown.document());
        show(all.get(Math.floorMod(here + (forward ? 1 : -1), all.size())));
        return Status.OK_STATUS;
    }

    /** The texts after the shown one, or those before it, the nearest first. */
    List<DocumentPresenter> beyond(boolean forward) {
        List<DocumentPresenter> all = texts();
        int here = all.indexOf(shown);
        return forward ? all.subList(here + 1, all.size()) : all.subList(0, Math.max(0, here)).reversed();
    }

    void show(DocumentPresenter text) {
        Document document = text.document();
        if (document != null) {
            show(document);
        }
    }

    /** Shows the first text that holds words of a claim, unless the shown one does; false when nothing changed. */
    boolean showWordsOf(@Nullable Claim claim) {
        if (claim == null || !dossier.marks().of(claim).isEmpty()) {
            return false;
        }
        Optional<DocumentPresenter> other = texts().stream().filter(text -> text != shown)
                .filter(text -> claim.getAnchors().stream().map(Anchor::getRevision)
                        .anyMatch(revision -> revision != null && revision == text.revision()))
                .findFirst();
        other.ifPresent(text -> {
            shown = text;
            dossier.otherText();
        });
        return other.isPresent();
    }

    /**
     * The revisions of the shown document.
     *
     * @return the newest first
     */
    public List<Version> revisions() {
        Document document = shown.document();
        if (document == null) {
            return List.of();
        }
        return document.getRevisions().reversed().stream().map(revision -> new Version(revision,
                NLS.bind(revision == shown.revision() ? DocumentMessages.Revision_current
                        : DocumentMessages.Revision_earlier, Integer.valueOf(revision.getNumber()),
                        time().words(revision.getReceived())),
                revision == shown.revision())).toList();
    }

    private DeskTime time() {
        return new DeskTime(dossier.clock(), Locale.getDefault());
    }

    /**
     * Begins to take in another text, as a document beside those that are there.
     *
     * @return changes nothing before it is taken
     */
    public NewDocumentPresenter add() {
        return new NewDocumentPresenter(dossier.session(), dossier.author(), dossier.clock());
    }

    /**
     * The file from which the shown text was read.
     *
     * @return empty when it is its own original
     */
    public Optional<OriginalFile> original() {
        return shown.original(SnapshotStore.beside(dossier.session().file()));
    }

    /**
     * Lets a person read an earlier revision of the shown document.
     *
     * @param revision
     *            not the newest
     */
    public void look(Revision revision) {
        dossier.earlierWanted(new EarlierText(dossier.dossier(), revision, time()));
    }
}
