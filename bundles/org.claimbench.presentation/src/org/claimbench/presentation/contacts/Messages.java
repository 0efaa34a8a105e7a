/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.contacts;

import org.eclipse.osgi.util.NLS;

/** What the contacts page says. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Channel_inPerson;
    public static String Channel_letter;
    public static String Channel_mail;
    public static String Channel_message;
    public static String Channel_phone;
    public static String Channel_pressOffice;
    public static String Contact_nobody;
    public static String Count;
    public static String Count_open;
    public static String Count_overdue;
    public static String Due_days;
    public static String Due_none;
    public static String Due_overdue;
    public static String Due_overdueToday;
    public static String Due_today;
    public static String Due_tomorrow;
    public static String Nobody;
    public static String Nobody_policy;
    public static String Outcome_answered;
    public static String Outcome_declined;
    public static String Outcome_noAnswer;
    public static String Outcome_notReached;
    public static String Outcome_waiting;

    static {
        NLS.initializeMessages("org.claimbench.presentation.contacts.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
