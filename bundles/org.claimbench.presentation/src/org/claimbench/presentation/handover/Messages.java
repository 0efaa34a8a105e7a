/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.handover;

import org.eclipse.osgi.util.NLS;

/** What the handover note says. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Left_days;
    public static String Left_hours;
    public static String Left_in;
    public static String Left_minutes;
    public static String Left_past;
    public static String Line_asked;
    public static String Line_assignee;
    public static String Line_claim;
    public static String Line_claims;
    public static String Line_in;
    public static String Line_lookAgain;
    public static String Line_noTime;
    public static String Line_question;
    public static String Line_returned;
    public static String Line_until;
    public static String Line_words;
    public static String Line_wordsWhy;
    public static String Note_counts;
    public static String Note_deadline;
    public static String Note_embargo;
    public static String Note_noDeadline;
    public static String Note_nothing;
    public static String Note_title;
    public static String Note_written;
    public static String Section_asked;
    public static String Section_head;
    public static String Section_lookAgain;
    public static String Section_noFinding;
    public static String Section_open;
    public static String Section_returned;
    public static String Section_stale;
    public static String Section_waitingWords;

    static {
        NLS.initializeMessages("org.claimbench.presentation.handover.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
