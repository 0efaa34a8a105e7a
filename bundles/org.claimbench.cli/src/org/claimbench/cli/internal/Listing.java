/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.claims.ClaimOrder;
import org.claimbench.core.claims.Coverage;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Finding;
import org.claimbench.model.Mode;
import org.claimbench.model.Revision;
import org.eclipse.osgi.util.NLS;

/** A dossier on a terminal: what it is about, and one line a claim. */
final class Listing {

    private static final String CLAIM = "%3d  %-12s  %s"; //$NON-NLS-1$
    private static final String INDENT = "     "; //$NON-NLS-1$

    private final Dossier dossier;

    Listing(Dossier dossier) {
        this.dossier = dossier;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(orEmpty(dossier.getTitle()));
        lines.add(dossier.getMode() == Mode.AFTER ? Messages.Show_after : Messages.Show_before);
        for (Document document : dossier.getDocuments()) {
            if (dossier.getDocuments().size() > 1) {
                lines.add(name(document));
            }
            addDocument(lines, document);
        }
        List<Claim> claims = ClaimOrder.inTextOrder(dossier);
        if (claims.isEmpty()) {
            lines.add(Messages.Show_noClaims);
        }
        for (int i = 0; i < claims.size(); i++) {
            addClaim(lines, claims.get(i), i + 1);
        }
        return lines;
    }

    private static void addDocument(List<String> lines, Document document) {
        Revision revision = document.currentRevision();
        if (revision != null) {
            List<Coverage.Sentence> sentences = Coverage.of(document);
            long open = sentences.stream().filter(sentence -> sentence.state() == Coverage.State.OPEN).count();
            String text = orEmpty(revision.getText());
            lines.add(NLS.bind(Messages.Show_text, new Object[] {revision.getNumber(),
                    text.codePointCount(0, text.length()), sentences.size(), open}));
        }
        lines.add(document.getPublished() == null ? Messages.Show_notPublished
                : NLS.bind(Messages.Show_published, document.getPublished()));
    }

    private String name(Document document) {
        String headline = orEmpty(document.getHeadline());
        return NLS.bind(Messages.Show_document, dossier.getDocuments().indexOf(document) + 1,
                headline.isBlank() ? orEmpty(document.getOutlet()) : headline).strip();
    }

    /** The texts in which a claim appears, where there are several. */
    private void addPlaces(List<String> lines, Claim claim) {
        if (dossier.getDocuments().size() > 1) {
            dossier.getDocuments().stream()
                    .filter(document -> claim.getAnchors().stream().map(Anchor::getRevision)
                            .anyMatch(revision -> revision != null && revision.eContainer() == document))
                    .forEach(document -> lines.add(INDENT + name(document)));
        }
    }

    private void addClaim(List<String> lines, Claim claim, int number) {
        String restatement = orEmpty(claim.getRestatement());
        lines.add(CLAIM.formatted(number, outcome(claim), restatement.isBlank() ? AnchorText.words(claim) : restatement)
                .replaceAll("\\s*\\n\\s*", " ")); //$NON-NLS-1$ //$NON-NLS-2$
        addPlaces(lines, claim);
        Finding finding = claim.getFinding();
        if (finding != null && finding.getRationale() != null) {
            finding.getRationale().lines().forEach(line -> lines.add((INDENT + line).stripTrailing()));
        }
    }

    private static String outcome(Claim claim) {
        Finding finding = claim.getFinding();
        if (finding == null || !finding.decided()) {
            return Messages.Show_open;
        }
        return finding.getDisposition() == Disposition.UNDECIDED ? orEmpty(finding.getRating().getLabel())
                : finding.getDisposition().getLiteral();
    }

    private static String orEmpty(@org.eclipse.jdt.annotation.Nullable String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
