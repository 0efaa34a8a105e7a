/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Optional;

import org.claimbench.core.digests.ClaimDigest;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;

/** Hands a decided claim, or the whole dossier, over to be signed off; of a claim it notes the digest. */
public final class Submit extends JournalAddition {

    /**
     * @param claim
     *            in an open dossier
     * @param stamp
     *            who, when, and after which entries
     */
    public Submit(Claim claim, ReviewStamp stamp) {
        super(Messages.Command_submit, claim, JournalKind.SUBMITTED, stamp);
    }

    /**
     * @param dossier
     *            open, reviewed as a whole
     * @param stamp
     *            who, when, and after which entries
     */
    public Submit(Dossier dossier, ReviewStamp stamp) {
        super(Messages.Command_submit, dossier, JournalKind.SUBMITTED, stamp);
    }

    @Override
    Optional<String> objection() {
        return objectionIfUndecided();
    }

    @Override
    void fill(JournalEntry made) {
        Claim submitted = made.getClaim();
        made.setDigest(submitted == null ? null : ClaimDigest.of(submitted));
    }
}
