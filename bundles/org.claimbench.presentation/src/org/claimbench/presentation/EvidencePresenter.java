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
import java.util.Objects;
import java.util.Optional;

import org.claimbench.core.claims.QuotationRemarks;
import org.claimbench.core.commands.DescribeFigure;
import org.claimbench.core.commands.NameSource;
import org.claimbench.core.commands.RemoveEvidence;
import org.claimbench.core.commands.SetExcerpt;
import org.claimbench.core.commands.SetSourceUrl;
import org.claimbench.core.commands.SetStance;
import org.claimbench.core.figures.ComparedFigures;
import org.claimbench.core.figures.FigureComparison;
import org.claimbench.core.snapshots.SnapshotStore;
import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.presentation.internal.IntakeMessages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

/** The fields of one piece of evidence. */
public final class EvidencePresenter {

    private final DossierPresenter dossier;
    private final Evidence evidence;

    EvidencePresenter(DossierPresenter dossier, Evidence evidence) {
        this.dossier = dossier;
        this.evidence = evidence;
    }

    /**
     * Whether this presents the same evidence.
     *
     * @param other
     *            another presenter
     * @return true when both change the same object
     */
    public boolean sameAs(EvidencePresenter other) {
        return evidence == other.evidence;
    }

    /**
     * What is presented.
     *
     * @return only to be read
     */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * The source's title.
     *
     * @return empty without a source
     */
    public String source() {
        Source source = evidence.getSource();
        return orEmpty(source == null ? null : source.getTitle());
    }

    /**
     * Where the source can be found.
     *
     * @return empty when not given
     */
    public String url() {
        Source source = evidence.getSource();
        return orEmpty(source == null ? null : source.getUrl());
    }

    /**
     * The source's own words.
     *
     * @return empty when none were kept
     */
    public String excerpt() {
        return orEmpty(evidence.getExcerpt());
    }

    /**
     * What differs between a claim that quotes and the source's own words.
     *
     * @return one or more sentences; empty when there is nothing to compare
     */
    public String quotation() {
        return evidence.eContainer() instanceof Claim claim ? QuotationRemarks.of(claim, evidence).orElse("") : ""; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * The claim's figure beside that of the excerpt, with the word for how they stand to each other: "claim: nearly
     * 2,000; evidence: 1,868: within the hedge, as of 17 Feb".
     *
     * @return empty when one of them has no figure
     */
    public Optional<ComparedFigures> comparison() {
        return FigureComparison.of(evidence);
    }

    /**
     * What is known about the figure of the excerpt beside the number.
     *
     * @return of this evidence
     */
    public FigurePresenter figure() {
        return new FigurePresenter(dossier, evidence::getFigure, said -> new DescribeFigure(evidence, said));
    }

    /**
     * Whether a figure is compared here.
     *
     * @return true when the claim asserts a figure, or something is known about one
     */
    public boolean hasFigure() {
        return evidence.getFigure() != null
                || evidence.eContainer() instanceof Claim claim && ClaimPresenter.assertsFigure(claim);
    }

    /**
     * How it bears on the claim.
     *
     * @return never null
     */
    public Stance stance() {
        return evidence.getStance();
    }

    /**
     * Titles of the dossier's sources.
     *
     * @return for completion
     */
    public List<String> sources() {
        return dossier.dossier().getSources().stream().map(Source::getTitle).filter(Objects::nonNull).toList();
    }

    /**
     * Names the source.
     *
     * @param title
     *            as typed; white space around it does not count
     * @return OK or why not
     */
    public IStatus source(String title) {
        IStatus status = title.strip().equals(source()) ? Status.OK_STATUS
                : dossier.session().execute(new NameSource(evidence, title));
        dossier.lastSource().use(evidence.getSource());
        return status;
    }

    /**
     * Says where the source can be found; needs a source.
     *
     * @param address
     *            as typed or pasted; white space around it does not count
     * @return OK or why not
     */
    public IStatus url(String address) {
        Source source = evidence.getSource();
        if (source == null || address.strip().equals(url())) {
            return Status.OK_STATUS;
        }
        return dossier.session().execute(new SetSourceUrl(source, address.strip()));
    }

    /**
     * Keeps the source's words.
     *
     * @param words
     *            as typed or pasted
     * @return OK or why not
     */
    public IStatus excerpt(String words) {
        return Typed.same(words, excerpt()) ? Status.OK_STATUS
                : dossier.session().execute(new SetExcerpt(evidence, words));
    }

    /**
     * Says how it bears on the claim.
     *
     * @param stance
     *            supports, refutes or context
     * @return OK or why not
     */
    public IStatus stance(Stance stance) {
        return stance == stance() ? Status.OK_STATUS : dossier.session().execute(new SetStance(evidence, stance));
    }

    /**
     * Takes it away from the claim.
     *
     * @return OK or why not
     */
    public IStatus remove() {
        return dossier.session().execute(new RemoveEvidence(evidence));
    }

    /**
     * Where in its source it stands.
     *
     * @return page and paragraph, or what else was said; empty when not known
     */
    public String locator() {
        return orEmpty(evidence.getLocator());
    }

    /**
     * Lets a person pick the excerpt in what is kept of the source.
     *
     * @return OK when the screens were asked to show it, or a warning that says why not
     */
    public IStatus pickExcerpt() {
        Snapshot kept = snapshot();
        if (kept == null) {
            return new Status(IStatus.WARNING, EvidencePresenter.class, IntakeMessages.Excerpt_noSnapshot);
        }
        dossier.excerptWanted(new ExcerptPresenter(dossier, evidence, kept));
        return Status.OK_STATUS;
    }

    /**
     * What is kept of the source.
     *
     * @return empty when nothing is
     */
    public Optional<OriginalFile> original() {
        Snapshot kept = snapshot();
        return kept == null ? Optional.empty()
                : Optional.of(new OriginalFile(SnapshotStore.beside(dossier.session().file()), kept));
    }

    private @Nullable Snapshot snapshot() {
        Source source = evidence.getSource();
        Snapshot cited = evidence.getSnapshot();
        return cited != null || source == null || source.getSnapshots().isEmpty() ? cited
                : source.getSnapshots().getLast();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
