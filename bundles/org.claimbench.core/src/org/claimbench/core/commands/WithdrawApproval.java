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

/** Takes back a sign-off by a new entry; the old one stays in the journal. */
public final class WithdrawApproval extends JournalAddition {

    private final String reason;

    /**
     * @param claim
     *            in an open dossier
     * @param reason
     *            why; not blank
     * @param stamp
     *            who, when, and after which entries
     */
    public WithdrawApproval(Claim claim, String reason, ReviewStamp stamp) {
        super(Messages.Command_withdrawApproval, claim, JournalKind.APPROVAL_WITHDRAWN, stamp);
        this.reason = SafeText.of(reason);
    }

    /**
     * @param dossier
     *            open, reviewed as a whole
     * @param reason
     *            why; not blank
     * @param stamp
     *            who, when, and after which entries
     */
    public WithdrawApproval(Dossier dossier, String reason, ReviewStamp stamp) {
        super(Messages.Command_withdrawApproval, dossier, JournalKind.APPROVAL_WITHDRAWN, stamp);
        this.reason = SafeText.of(reason);
    }

    @Override
    Optional<String> objection() {
        return objectionIfBlank(reason).or(this::objectionIfNotApproved);
    }

    private Optional<String> objectionIfNotApproved() {
        return approved() ? Optional.empty() : Optional.of(Messages.Refused_notApproved);
    }

    @Override
    void fill(JournalEntry made) {
        made.setReason(reason);
    }
}
