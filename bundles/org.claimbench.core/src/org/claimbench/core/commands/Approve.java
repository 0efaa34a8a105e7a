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

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;

/** Signs off exactly what a digest stands for. */
public final class Approve extends JournalAddition {

    private final String digest;

    /**
     * @param claim
     *            in an open dossier
     * @param digest
     *            the SHA-256 of what is approved, 64 lower-case hexadecimal digits
     * @param stamp
     *            who, when, and after which entries
     */
    public Approve(Claim claim, String digest, ReviewStamp stamp) {
        super(Messages.Command_approve, claim, JournalKind.APPROVED, stamp);
        this.digest = digest;
    }

    /**
     * @param dossier
     *            open, reviewed as a whole
     * @param digest
     *            the SHA-256 of what is approved, 64 lower-case hexadecimal digits
     * @param stamp
     *            who, when, and after which entries
     */
    public Approve(Dossier dossier, String digest, ReviewStamp stamp) {
        super(Messages.Command_approve, dossier, JournalKind.APPROVED, stamp);
        this.digest = digest;
    }

    @Override
    Optional<String> objection() {
        return objectionIfUndecided().or(() -> Digests.refusal(digest));
    }

    @Override
    void fill(JournalEntry made) {
        made.setDigest(digest);
    }
}
