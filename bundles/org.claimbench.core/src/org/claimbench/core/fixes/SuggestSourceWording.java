/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.fixes;

import java.time.Instant;
import java.util.Optional;

import org.claimbench.core.claims.SourceWording;
import org.claimbench.core.commands.SuggestWording;
import org.claimbench.core.commands.UseCase;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.Finding;
import org.claimbench.model.Mode;
import org.eclipse.osgi.util.NLS;

/** Suggests to print a quotation as its source has it. */
final class SuggestSourceWording implements ClaimFix {

    @Override
    public String rule() {
        return "quotation-differs"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return CheckMessages.Fix_sourceWording;
    }

    @Override
    public Optional<String> words(Claim claim) {
        return wording(claim).map(words -> NLS.bind(CheckMessages.Fix_suggest, words));
    }

    @Override
    public Optional<UseCase> of(Claim claim, String by, Instant at) {
        return wording(claim).map(words -> new SuggestWording(claim, words, by, at));
    }

    /** After publication nothing is printed instead; and what is suggested already need not be suggested again. */
    private static Optional<String> wording(Claim claim) {
        Finding finding = claim.getFinding();
        return claim.eContainer() instanceof Dossier dossier && dossier.getMode() == Mode.BEFORE
                ? SourceWording.of(claim)
                        .filter(words -> finding == null || !words.equals(finding.getSuggestedWording()))
                : Optional.empty();
    }
}
