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
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Contact;
import org.claimbench.model.ContactOutcome;
import org.claimbench.model.DossierPackage.Literals;
import org.eclipse.jdt.annotation.Nullable;

/** Notes what came of asking somebody concerned. */
public final class RecordAnswer extends UseCase {

    private final Contact contact;
    private final ContactOutcome outcome;
    private final String answer;
    private final @Nullable Instant answered;

    /**
     * @param contact
     *            in an open dossier
     * @param outcome
     *            what came of it
     * @param answer
     *            what came back; blank for nothing
     * @param answered
     *            when it came back, or null if nothing did
     */
    public RecordAnswer(Contact contact, ContactOutcome outcome, String answer, @Nullable Instant answered) {
        super(Messages.Command_recordAnswer);
        this.contact = contact;
        this.outcome = outcome;
        this.answer = SafeText.of(answer);
        this.answered = answered == null ? null : answered.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(contact);
    }

    @Override
    protected void change() {
        set(contact, Literals.CONTACT__OUTCOME, outcome);
        set(contact, Literals.CONTACT__ANSWER, answer);
        set(contact, Literals.CONTACT__ANSWERED, answered);
    }
}
