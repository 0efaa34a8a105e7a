/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import org.eclipse.osgi.util.NLS;

/** What the views across all dossiers say. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Choice_all;
    public static String Choice_mine;
    public static String Choice_open;
    public static String Choice_overdue;
    public static String Choice_returned;
    public static String Choice_stale;
    public static String Choice_waiting;
    public static String Column_assignee;
    public static String Column_deadline;
    public static String Column_dossier;
    public static String Column_finding;
    public static String Column_lookAgain;
    public static String Column_number;
    public static String Column_priority;
    public static String Column_saidBy;
    public static String Column_state;
    public static String Column_statement;
    public static String Column_tags;
    public static String Contact_noDeadline;
    public static String Contact_unnamed;
    public static String Person_nobody;
    public static String Progress_looked;
    public static String Fact_claims;
    public static String Fact_count;
    public static String Fact_deadline;
    public static String Fact_fault;
    public static String Fact_items;
    public static String Fact_mode;
    public static String Fact_outcomes;
    public static String Fact_owner;
    public static String Fact_sentences;
    public static String Fact_sources;
    public static String Fact_states;
    public static String Fact_title;
    public static String Progress_done;
    public static String Progress_unreadable;
    public static String Search_all;
    public static String Search_asked;
    public static String Source_unnamed;

    static {
        NLS.initializeMessages("org.claimbench.presentation.desk.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
