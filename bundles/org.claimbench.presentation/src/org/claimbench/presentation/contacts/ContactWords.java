/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.contacts;

import org.claimbench.model.Channel;
import org.claimbench.model.ContactOutcome;

/** The words in which contacts are spoken of. */
public final class ContactWords {

    private ContactWords() {
    }

    /**
     * By which way somebody was asked.
     *
     * @param channel
     *            as recorded
     * @return in sentence case
     */
    public static String of(Channel channel) {
        return switch (channel) {
        case EMAIL -> Messages.Channel_mail;
        case PHONE -> Messages.Channel_phone;
        case MESSAGE -> Messages.Channel_message;
        case IN_PERSON -> Messages.Channel_inPerson;
        case LETTER -> Messages.Channel_letter;
        case PRESS_OFFICE -> Messages.Channel_pressOffice;
        };
    }

    /**
     * What came of it.
     *
     * @param outcome
     *            as recorded
     * @return in sentence case
     */
    public static String of(ContactOutcome outcome) {
        return switch (outcome) {
        case WAITING -> Messages.Outcome_waiting;
        case ANSWERED -> Messages.Outcome_answered;
        case DECLINED -> Messages.Outcome_declined;
        case NO_ANSWER -> Messages.Outcome_noAnswer;
        case NOT_REACHED -> Messages.Outcome_notReached;
        };
    }
}
