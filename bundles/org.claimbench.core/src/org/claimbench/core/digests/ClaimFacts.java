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
import java.util.Objects;

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
                .putAll("appearances", claim.getAnchors().stream().map(AppearanceFacts::of)) //$NON-NLS-1$
                .put("assertedBy", name(claim.getAssertedBy())) //$NON-NLS-1$
                .putChain("via", claim.getVia().stream().map(ClaimFacts::name).filter(Objects::nonNull).toList()) //$NON-NLS-1$
                .put("figure", EvidenceFacts.figure(claim.getFigure())) //$NON-NLS-1$
                .put("innerOf", id(claim.getInnerOf())) //$NON-NLS-1$
                .putAll("repeats", ids(claim.getRepeats())) //$NON-NLS-1$
                .putAll("contradicts", ids(claim.getContradicts())) //$NON-NLS-1$
                .putAll("dependsOn", ids(claim.getDependsOn())) //$NON-NLS-1$
                .putAll("sameCheckAs", claim.getSameCheckAs()) //$NON-NLS-1$
                .putAll("evidence", claim.getEvidence().stream().map(EvidenceFacts::of)) //$NON-NLS-1$
                .put("finding", FindingFacts.of(claim.getFinding())); //$NON-NLS-1$
    }

    // A party that nobody has named yet is still somebody.
    private static @Nullable String name(@Nullable Party party) {
        if (party == null) {
            return null;
        }
        String name = party.getName();
        return name == null || name.isEmpty() ? party.getId() : name;
    }

    static @Nullable String id(@Nullable Identified element) {
        return element == null ? null : element.getId();
    }

    static List<String> ids(Collection<? extends Identified> elements) {
        return elements.stream().map(Identified::getId).toList();
    }
}
