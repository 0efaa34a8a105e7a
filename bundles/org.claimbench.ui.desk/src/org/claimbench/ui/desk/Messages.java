/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk;

import org.eclipse.osgi.util.NLS;

/** What the desk's views say. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Claims_accessible;
    public static String Claims_choice;
    public static String Claims_none;
    public static String Claims_noneHere;
    public static String Claims_search;
    public static String Column_asked;
    public static String Column_channel;
    public static String Column_claims;
    public static String Column_dossier;
    public static String Column_dossiers;
    public static String Column_due;
    public static String Column_kind;
    public static String Column_open;
    public static String Column_person;
    public static String Column_publisher;
    public static String Column_question;
    public static String Column_reliability;
    public static String Column_source;
    public static String Column_statement;
    public static String Column_ticks;
    public static String Column_until;
    public static String Column_url;
    public static String Column_waiting;
    public static String Column_whom;
    public static String Contacts_accessible;
    public static String Contacts_none;
    public static String Open_failed;
    public static String Open_gone;
    public static String Progress_all;
    public static String Progress_answers;
    public static String Progress_deadline;
    public static String Progress_findings;
    public static String Progress_items;
    public static String Progress_noClaims;
    public static String Progress_noDeadline;
    public static String Progress_people;
    public static String Progress_review;
    public static String Progress_stale;
    public static String Progress_states;
    public static String Progress_which;
    public static String Resting_accessible;
    public static String Resting_none;
    public static String Sources_accessible;
    public static String Sources_none;
    public static String Sources_search;

    static {
        NLS.initializeMessages("org.claimbench.ui.desk.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
