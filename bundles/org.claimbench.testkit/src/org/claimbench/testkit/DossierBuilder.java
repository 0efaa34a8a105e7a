/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.creation.NewDossier;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Disposition;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Evidence;
import org.claimbench.model.Finding;
import org.claimbench.model.Identified;
import org.claimbench.model.Mode;
import org.claimbench.model.Party;
import org.claimbench.model.Rating;
import org.claimbench.model.Revision;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;

/**
 * Makes small dossiers that are the same at every run: {@code before(text).claim("nearly 2,000").evidence(...)}. What
 * follows {@link #claim} belongs to that claim. Ids count by kind: claim-1, claim-2, evidence-1.
 */
public final class DossierBuilder {

    /** When everything in these dossiers happens. */
    public static final Instant NOW = Instant.parse("2020-02-18T17:00:00Z");

    private static final String CHECKER = "Ada Checker";

    private final DossierFactory factory = DossierFactory.eINSTANCE;
    private final Map<String, Integer> counted = new HashMap<>();
    private final Dossier dossier;

    private DossierBuilder(Mode mode, String text) {
        dossier = new NewDossier("A test", mode, "A headline", "By Ada Author", text, "en-US",
                "https://example.org/article", OffsetDateTime.parse("2020-02-18T12:00-05:00")).create(NOW);
        named(dossier);
        dossier.eAllContents().forEachRemaining(element -> named((Identified) element));
    }

    /** A dossier of a text that is checked before publication. */
    public static DossierBuilder before(String text) {
        return new DossierBuilder(Mode.BEFORE, text);
    }

    /** A dossier of a text that is checked after publication, with the scale of six steps. */
    public static DossierBuilder after(String text) {
        return new DossierBuilder(Mode.AFTER, text);
    }

    /** A claim on these words, where they first stand in the text; they are its restatement as well. */
    public DossierBuilder claim(String words) {
        Document document = dossier.getDocuments().get(0);
        int start = document.currentRevision().getText().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("Not in the text: " + words);
        }
        Claim claim = named(factory.createClaim());
        claim.setRestatement(words);
        Anchor anchor = AnchorText.anchor(document.currentRevision(), new Span(start, start + words.length()));
        claim.getAnchors().add(named(anchor));
        dossier.getClaims().add(claim);
        return this;
    }

    /** A newer text of the document; marks stay where they are. */
    public DossierBuilder revision(String text) {
        Document document = dossier.getDocuments().get(0);
        Revision revision = named(factory.createRevision());
        revision.setNumber(document.getRevisions().size() + 1);
        revision.setReceived(NOW);
        revision.setText(text);
        document.getRevisions().add(revision);
        return this;
    }

    /** What kind of assertion the claim is. */
    public DossierBuilder type(ClaimType type) {
        current().setType(type);
        return this;
    }

    /** Who asserts the claim: a new party. */
    public DossierBuilder saidBy(String name) {
        Party party = named(factory.createParty());
        party.setName(name);
        dossier.getParties().add(party);
        current().setAssertedBy(party);
        return this;
    }

    /** The claim is enclosed in the claim with this number, in the order in which they were made, from 1. */
    public DossierBuilder innerOf(int number) {
        current().setInnerOf(dossier.getClaims().get(number - 1));
        return this;
    }

    /** Evidence from a source of this title, which is new unless the dossier has it. */
    public DossierBuilder evidence(String source, Stance stance, String excerpt) {
        Evidence evidence = named(factory.createEvidence());
        evidence.setSource(source(source));
        evidence.setStance(stance);
        evidence.setExcerpt(excerpt);
        current().getEvidence().add(evidence);
        return this;
    }

    private Source source(String title) {
        return dossier.getSources().stream().filter(source -> title.equals(source.getTitle())).findFirst()
                .orElseGet(() -> newSource(title));
    }

    private Source newSource(String title) {
        Source source = named(factory.createSource());
        source.setTitle(title);
        dossier.getSources().add(source);
        return source;
    }

    /** The claim's disposition and why. */
    public DossierBuilder disposition(Disposition disposition, String rationale) {
        Finding finding = finding();
        finding.setDisposition(disposition);
        finding.setRationale(rationale);
        return this;
    }

    /** The claim's rating, by its place on the scale from 1, and why. */
    public DossierBuilder rating(int place, String rationale) {
        Rating rating = dossier.getScale().getRatings().get(place - 1);
        Finding finding = finding();
        finding.setRating(rating);
        finding.setRationale(rationale);
        return this;
    }

    private Finding finding() {
        Finding finding = named(factory.createFinding());
        finding.setBy(CHECKER);
        finding.setAt(NOW);
        current().setFinding(finding);
        return finding;
    }

    private Claim current() {
        return dossier.getClaims().get(dossier.getClaims().size() - 1);
    }

    /** The dossier, in no resource. */
    public Dossier build() {
        return dossier;
    }

    /** Writes the dossier and leaves it. */
    public Path write(Path file) throws CoreException {
        session(file);
        return file;
    }

    /** Writes the dossier and opens it. */
    public DossierSession session(Path file) throws CoreException {
        DossierSession session = DossierSession.forNew(file, dossier);
        session.save();
        return session;
    }

    private <T extends Identified> T named(T element) {
        String kind = element.eClass().getName().toLowerCase(Locale.ROOT);
        element.setId(kind + '-' + counted.merge(kind, 1, Integer::sum));
        return element;
    }
}
