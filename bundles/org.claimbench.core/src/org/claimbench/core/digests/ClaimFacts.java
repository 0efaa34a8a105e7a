/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import java.util.Collection;
import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Identified;
import org.claimbench.model.Party;
import org.eclipse.jdt.annotation.Nullable;

/** What an approval of a claim covers. The structure is described in {@code releng/docs/digest.md}. */
final class ClaimFacts {

    /** Tells this structure from later ones, which must not reach the same digest. */
    static final String VERSION = "claim/1"; //$NON-NLS-1$

    private ClaimFacts() {
    }

    static Facts of(Claim claim) {
        return Facts.of(claim, Literals.IDENTIFIED__ID, Literals.CLAIM__RESTATEMENT, Literals.CLAIM__TYPE,
                Literals.CLAIM__SAID_AT, Literals.CLAIM__AS_OF, Literals.CLAIM__LOOK_AGAIN)
                .put("digest", VERSION) //$NON-NLS-1$
                .putAll("anchors", claim.getAnchors().stream().map(AppearanceFacts::of)) //$NON-NLS-1$
                .put("assertedBy", party(claim.getAssertedBy())) //$NON-NLS-1$
                .putChain("via", claim.getVia().stream().map(ClaimFacts::party)) //$NON-NLS-1$
                .put("figure", EvidenceFacts.figure(claim.getFigure())) //$NON-NLS-1$
                .put("innerOf", id(claim.getInnerOf())) //$NON-NLS-1$
                .putAll("repeats", ids(claim.getRepeats())) //$NON-NLS-1$
                .putAll("contradicts", ids(claim.getContradicts())) //$NON-NLS-1$
                .putAll("dependsOn", ids(claim.getDependsOn())) //$NON-NLS-1$
                .putAll("sameCheckAs", claim.getSameCheckAs()) //$NON-NLS-1$
                .putAll("evidence", claim.getEvidence().stream().map(EvidenceFacts::of)) //$NON-NLS-1$
                .put("finding", FindingFacts.of(claim.getFinding())); //$NON-NLS-1$
    }

    private static Facts party(@Nullable Party party) {
        return party == null ? new Facts() : Facts.of(party, Literals.IDENTIFIED__ID, Literals.PARTY__NAME);
    }

    static @Nullable String id(@Nullable Identified element) {
        return element == null ? null : element.getId();
    }

    static List<String> ids(Collection<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).toList();
    }
}
