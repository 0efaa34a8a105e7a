/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import org.claimbench.core.review.ReviewState;
import org.claimbench.model.Basis;
import org.claimbench.model.Channel;
import org.claimbench.model.ClaimType;
import org.claimbench.model.ContactOutcome;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.Mode;
import org.claimbench.model.Priority;
import org.claimbench.model.Stance;
import org.claimbench.model.Vintage;
import org.claimbench.presentation.internal.Messages;

/** The words under which the model's closed lists are shown. */
public final class Words {

    private Words() {
    }

    /**
     * The word for a type.
     *
     * @param type
     *            the type
     * @return in sentence case
     */
    public static String of(ClaimType type) {
        return switch (type) {
        case ABSENCE -> Messages.Type_absence;
        case ATTRIBUTION -> Messages.Type_attribution;
        case CAUSE -> Messages.Type_cause;
        case COMPARISON -> Messages.Type_comparison;
        case DATE -> Messages.Type_date;
        case EVENT -> Messages.Type_event;
        case FIGURE -> Messages.Type_figure;
        case LEGAL_STATUS -> Messages.Type_legalStatus;
        case MEDIA -> Messages.Type_media;
        case NAME -> Messages.Type_name;
        case OTHER -> Messages.Type_other;
        case PREDICTION -> Messages.Type_prediction;
        case QUOTATION -> Messages.Type_quotation;
        };
    }

    /**
     * The words for a way of asking somebody.
     *
     * @param channel
     *            the way
     * @return as they stand behind a name
     */
    public static String of(Channel channel) {
        return switch (channel) {
        case EMAIL -> Messages.Channel_email;
        case PHONE -> Messages.Channel_phone;
        case MESSAGE -> Messages.Channel_message;
        case IN_PERSON -> Messages.Channel_inPerson;
        case LETTER -> Messages.Channel_letter;
        case PRESS_OFFICE -> Messages.Channel_pressOffice;
        };
    }

    /**
     * The words for what came of asking somebody.
     *
     * @param outcome
     *            what came of it
     * @return in sentence case
     */
    public static String of(ContactOutcome outcome) {
        return switch (outcome) {
        case WAITING -> Messages.Contact_isWaiting;
        case ANSWERED -> Messages.Contact_hasAnswered;
        case DECLINED -> Messages.Contact_declined;
        case NO_ANSWER -> Messages.Contact_noAnswer;
        case NOT_REACHED -> Messages.Contact_notReached;
        };
    }

    /**
     * The word for a stance.
     *
     * @param stance
     *            the stance
     * @return in sentence case
     */
    public static String of(Stance stance) {
        return switch (stance) {
        case SUPPORTS -> Messages.Stance_supports;
        case REFUTES -> Messages.Stance_refutes;
        case CONTEXT -> Messages.Stance_context;
        };
    }

    /**
     * The word for a mode.
     *
     * @param mode
     *            the mode
     * @return in sentence case
     */
    public static String of(Mode mode) {
        return mode == Mode.BEFORE ? Messages.Mode_before : Messages.Mode_after;
    }

    /**
     * How a figure relates to its period.
     *
     * @param basis
     *            as recorded
     * @return in sentence case
     */
    public static String of(Basis basis) {
        return switch (basis) {
        case UNSTATED -> Messages.Basis_unstated;
        case PERIOD -> Messages.Basis_period;
        case AVERAGE -> Messages.Basis_average;
        case CUMULATIVE -> Messages.Basis_cumulative;
        };
    }

    /**
     * Which of successive values a figure is.
     *
     * @param vintage
     *            as recorded
     * @return in sentence case
     */
    public static String of(Vintage vintage) {
        return switch (vintage) {
        case UNSTATED -> Messages.Vintage_unstated;
        case FIRST -> Messages.Vintage_first;
        case REVISED -> Messages.Vintage_revised;
        };
    }

    /**
     * What became of words.
     *
     * @param coverage
     *            as recorded
     * @return in the user’s language
     */
    public static String of(ItemCoverage coverage) {
        return switch (coverage) {
        case OPEN -> Messages.Coverage_open;
        case TICKED -> Messages.Coverage_ticked;
        case NOTHING_TO_CHECK -> Messages.Coverage_nothing;
        case OPINION -> Messages.Coverage_opinion;
        case NOT_CHECKABLE -> Messages.Coverage_notCheckable;
        case WAITING -> Messages.Coverage_waiting;
        };
    }

    /**
     * How pressing a claim is.
     *
     * @param priority
     *            as recorded
     * @return in sentence case
     */
    public static String of(Priority priority) {
        return switch (priority) {
        case HIGH -> Messages.Priority_high;
        case NORMAL -> Messages.Priority_normal;
        case LOW -> Messages.Priority_low;
        };
    }

    /**
     * Where a claim stands in review.
     *
     * @param state
     *            as the journal says it
     * @return in sentence case
     */
    public static String of(ReviewState state) {
        return switch (state) {
        case RETURNED -> Messages.State_returned;
        case DRAFT -> Messages.State_draft;
        case STALE -> Messages.State_stale;
        case SUBMITTED -> Messages.State_submitted;
        case APPROVED -> Messages.State_approved;
        };
    }
}
