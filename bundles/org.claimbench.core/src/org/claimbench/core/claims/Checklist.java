/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import java.util.List;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.ClaimType;

/** What a newsroom asks of a claim, by its type; a reminder, not a form. Stateless. */
public final class Checklist {

    private Checklist() {
    }

    /**
     * The questions for a type of claim.
     *
     * @param type
     *            the kind of assertion
     * @return two to four questions in the user’s language, the most telling first
     */
    public static List<String> of(ClaimType type) {
        return questions(type).lines().toList();
    }

    private static String questions(ClaimType type) {
        return switch (type) {
        case OTHER -> Messages.Checklist_other;
        case QUOTATION -> Messages.Checklist_quotation;
        case ATTRIBUTION -> Messages.Checklist_attribution;
        case FIGURE -> Messages.Checklist_figure;
        case COMPARISON -> Messages.Checklist_comparison;
        case EVENT -> Messages.Checklist_event;
        case NAME -> Messages.Checklist_name;
        case DATE -> Messages.Checklist_date;
        case CAUSE -> Messages.Checklist_cause;
        case PREDICTION -> Messages.Checklist_prediction;
        case ABSENCE -> Messages.Checklist_absence;
        case MEDIA -> Messages.Checklist_media;
        case LEGAL_STATUS -> Messages.Checklist_legalStatus;
        };
    }
}
