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
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;
import org.claimbench.model.Publication;

/** Notes that a publication was withdrawn for good. */
public final class Retract extends JournalAddition {

    private final Publication publication;
    private final String reason;

    /**
     * @param publication
     *            in an open dossier
     * @param reason
     *            why; not blank
     * @param stamp
     *            who, when, and after which entries
     */
    public Retract(Publication publication, String reason, ReviewStamp stamp) {
        super(Messages.Command_retract, publication, JournalKind.RETRACTED, stamp);
        this.publication = publication;
        this.reason = SafeText.of(reason);
    }

    @Override
    Optional<String> objection() {
        return objectionIfBlank(reason)
                .or(() -> retracted() ? Optional.of(Messages.Refused_retracted) : Optional.empty());
    }

    private boolean retracted() {
        return dossier().getJournal().stream().anyMatch(
                entry -> entry.getKind() == JournalKind.RETRACTED && entry.getPublication() == publication);
    }

    @Override
    void fill(JournalEntry made) {
        made.setReason(reason);
    }
}
