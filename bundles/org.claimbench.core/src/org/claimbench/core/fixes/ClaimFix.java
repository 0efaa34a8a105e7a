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

import org.claimbench.core.commands.UseCase;
import org.claimbench.model.Claim;

/** Mends what one check reports of a claim, without a question to anybody. */
public interface ClaimFix {

    /**
     * The check whose problems it mends.
     *
     * @return the id of the rule
     */
    String rule();

    /**
     * What it does, whatever the claim.
     *
     * @return a few words, in sentence case
     */
    String label();

    /**
     * What it would do to a claim.
     *
     * @param claim
     *            in a dossier; only read
     * @return a few words that hold the new value, if there is one; empty when there is nothing to mend
     */
    Optional<String> words(Claim claim);

    /**
     * The change.
     *
     * @param claim
     *            in an open dossier
     * @param by
     *            who mends
     * @param at
     *            when
     * @return empty when there is nothing to mend
     */
    Optional<UseCase> of(Claim claim, String by, Instant at);
}
