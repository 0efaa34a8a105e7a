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
import java.util.List;
import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;
import org.claimbench.model.Finding;

/** Says on which of its evidence the finding of a claim rests. */
public final class RestFindingOn extends FindingChange {

    private final List<Evidence> evidence;

    /**
     * @param claim
     *            in an open dossier
     * @param evidence
     *            all of it, each a piece of evidence of the claim
     * @param by
     *            who says so
     * @param at
     *            when
     */
    public RestFindingOn(Claim claim, List<Evidence> evidence, String by, Instant at) {
        super(Messages.Command_restFindingOn, claim, by, at);
        this.evidence = evidence.stream().distinct().toList();
    }

    @Override
    public Optional<String> refusal() {
        boolean others = evidence.stream().anyMatch(piece -> piece.eContainer() != claim());
        return super.refusal().or(() -> others ? Optional.of(Messages.Refused_otherEvidence) : Optional.empty());
    }

    @Override
    void change(Finding finding) {
        setList(finding, Literals.FINDING__EVIDENCE, evidence);
    }
}
