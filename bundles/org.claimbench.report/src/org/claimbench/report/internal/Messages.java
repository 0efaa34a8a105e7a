/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal;

import org.eclipse.osgi.util.NLS;

/** The words that the code of this bundle puts into reports. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Annotations_missing;
    public static String Annotations_none;
    public static String Annotations_notJson;
    public static String Annotations_tooLarge;
    public static String Annotations_unreadable;

    public static String Bearing_against;
    public static String Bearing_context;
    public static String Bearing_for;
    public static String Bearing_none;

    public static String Claim_asOf;
    public static String Claim_innerOf;
    public static String Claim_lookAgain;
    public static String Claim_notWorded;
    public static String Claim_saidBy;
    public static String Claim_saidByText;
    public static String Claim_via;

    public static String Date_months;
    public static String Date_time;
    public static String Date_utc;

    public static String Finding_asOf;
    public static String Finding_by;
    public static String Finding_byNobody;

    public static String Frame_change;
    public static String Frame_context;
    public static String Frame_cut;
    public static String Frame_everyFinding;
    public static String Frame_lost;
    public static String Frame_nobodySigned;
    public static String Frame_noClaims;
    public static String Frame_notCleared;
    public static String Frame_noText;
    public static String Frame_nothing;
    public static String Frame_open;
    public static String Frame_openSentences;
    public static String Frame_query;
    public static String Frame_withoutEvidence;

    public static String Intro_counts;
    public static String Intro_people;

    public static String LeftOut_context;
    public static String LeftOut_dispositions;
    public static String LeftOut_ids;
    public static String LeftOut_parties;
    public static String LeftOut_ratings;
    public static String LeftOut_revisions;

    public static String Lost_ambiguous;
    public static String Lost_changed;
    public static String Lost_earlier;
    public static String Lost_moved;
    public static String Lost_noText;
    public static String Lost_orphaned;

    public static String Masthead_asOf;
    public static String Masthead_house;
    public static String Masthead_noTime;
    public static String Masthead_published;
    public static String Masthead_revision;
    public static String Masthead_texts;
    public static String Masthead_untitled;

    public static String Mode_after;
    public static String Mode_before;

    public static String Origins_count;
    public static String Origins_none;
    public static String Origins_primary;
    public static String Origins_repeats;

    public static String Outcome_change;
    public static String Outcome_context;
    public static String Outcome_copyNote;
    public static String Outcome_cut;
    public static String Outcome_none;
    public static String Outcome_ok;
    public static String Outcome_query;
    public static String Outcome_unnamed;

    public static String Party_missing;
    public static String Party_unnamed;

    public static String Place_inText;
    public static String Place_lost;
    public static String Text_named;
    public static String Text_number;

    public static String Problem_error;
    public static String Problem_warning;

    public static String Product_name;

    public static String Receipt_received;
    public static String Receipt_undated;

    public static String Source_derived;
    public static String Source_missing;
    public static String Source_primary;
    public static String Source_published;
    public static String Source_unnamed;
    public static String Search_place;
    public static String Search_query;
    public static String Search_within;
    public static String Search_hits;
    public static String Searches_nothing;
    public static String Searches_count;

    static {
        NLS.initializeMessages("org.claimbench.report.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
