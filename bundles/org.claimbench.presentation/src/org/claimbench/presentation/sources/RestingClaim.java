/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.sources;

import java.util.List;
import java.util.stream.Collectors;

import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Source;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.Words;

/**
 * A claim that rests on a source.
 *
 * @param claim
 *            the claim
 * @param number
 *            under which it is shown
 * @param outcome
 *            how it stands
 * @param statement
 *            what it says, on one line
 * @param bearing
 *            how the source bears on it, in words
 */
public record RestingClaim(Claim claim, int number, Outcome outcome, String statement, String bearing) {

    static RestingClaim of(DossierPresenter dossier, Claim claim, Source source) {
        List<Evidence> evidence = claim.getEvidence().stream().filter(one -> one.getSource() == source).toList();
        String restatement = claim.getRestatement();
        return new RestingClaim(claim, dossier.numberOf(claim), Outcome.of(claim),
                restatement == null ? "" : restatement.replace('\n', ' '), //$NON-NLS-1$
                evidence.stream().map(one -> Words.of(one.getStance())).distinct().collect(Collectors.joining(", "))); //$NON-NLS-1$
    }
}
