/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.internal;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Basis_average;
    public static String Basis_cumulative;
    public static String Basis_period;
    public static String Basis_unstated;
    public static String Vintage_first;
    public static String Vintage_revised;
    public static String Vintage_unstated;
    public static String Claims_article;
    public static String Claims_asOf;
    public static String Claims_assignee;
    public static String Claims_copied;
    public static String Claims_copiedEvidence;
    public static String Claims_evidence;
    public static String Claims_finding;
    public static String Claims_flags;
    public static String Claims_groupNone;
    public static String Claims_legal;
    public static String Claims_lookAgain;
    public static String Claims_nobody;
    public static String Claims_number;
    public static String Claims_origin;
    public static String Claims_originCount;
    public static String Claims_origins;
    public static String Claims_priority;
    public static String Claims_privacy;
    public static String Claims_saidBy;
    public static String Claims_searches;
    public static String Claims_state;
    public static String Claims_statement;
    public static String Claims_tags;
    public static String Claims_type;
    public static String Priority_high;
    public static String Priority_low;
    public static String Priority_normal;
    public static String State_approved;
    public static String State_draft;
    public static String State_returned;
    public static String State_stale;
    public static String State_submitted;
    public static String Coverage_by;
    public static String Coverage_notCheckable;
    public static String Coverage_notLooked;
    public static String Coverage_nothing;
    public static String Coverage_open;
    public static String Coverage_opinion;
    public static String Coverage_said;
    public static String Coverage_saidBySource;
    public static String Coverage_ticked;
    public static String Coverage_waiting;
    public static String Disk_changed;
    public static String Disk_copies;
    public static String Disk_copy;
    public static String Disk_copyDamaged;
    public static String Disk_copyWithout;
    public static String Disk_unreadable;
    public static String Disposition_change;
    public static String Disposition_context;
    public static String Disposition_copyNote;
    public static String Disposition_cut;
    public static String Disposition_ok;
    public static String Disposition_query;
    public static String Other_elsewhere;
    public static String Other_here;
    public static String Other_unknown;
    public static String Outcome_none;
    public static String Outcome_unnamed;
    public static String Left_found;
    public static String Left_gone;
    public static String Mode_after;
    public static String Mode_before;
    public static String New_badDate;
    public static String New_badDeadline;
    public static String New_facts;
    public static String New_isAddress;
    public static String New_noHeadline;
    public static String New_noName;
    public static String New_noText;
    public static String New_noTime;
    public static String New_noZone;
    public static String New_others;
    public static String New_pasted;
    public static String New_taken;
    public static String New_wrongCharacter;
    public static String AsOf_bad;
    public static String Place_none;
    public static String Place_one;
    public static String Place_several;
    public static String Original_place;
    public static String Place_lost;
    public static String Revision_allCertain;
    public static String Revision_ambiguous;
    public static String Revision_changed;
    public static String Revision_claim;
    public static String Revision_comment;
    public static String Revision_decided;
    public static String Revision_drop;
    public static String Revision_exact;
    public static String Revision_facts;
    public static String Revision_gone;
    public static String Revision_goneBut;
    public static String Revision_item;
    public static String Revision_keep;
    public static String Revision_kept;
    public static String Revision_later;
    public static String Revision_moved;
    public static String Revision_movedOnes;
    public static String Revision_noText;
    public static String Revision_open;
    public static String Revision_orphaned;
    public static String Revision_place;
    public static String Revision_places;
    public static String Revision_same;
    public static String Revision_same_text;
    public static String Stance_context;
    public static String Stance_refutes;
    public static String Stance_supports;

    public static String Stop_open;
    public static String Stop_reason;
    public static String Stop_reasons;
    public static String Type_absence;
    public static String Type_attribution;
    public static String Type_cause;
    public static String Type_comparison;
    public static String Type_date;
    public static String Type_event;
    public static String Type_figure;
    public static String Type_legalStatus;
    public static String Type_media;
    public static String Type_name;
    public static String Type_other;
    public static String Type_prediction;
    public static String Type_quotation;
    public static String Unsaved_fileChanged;
    public static String Unsaved_found;
    public static String Legal_flagged;
    public static String Narrow_none;
    public static String Widen_none;
    public static String Legal_unflagged;
    public static String Paste_noClaim;
    public static String Split_noClaim;
    public static String Split_select;
    public static String Stance_noEvidence;
    public static String Channel_email;
    public static String Channel_inPerson;
    public static String Channel_letter;
    public static String Channel_message;
    public static String Channel_phone;
    public static String Channel_pressOffice;
    public static String Contact_answered;
    public static String Contact_asked;
    public static String Contact_badTime;
    public static String Contact_declined;
    public static String Contact_hasAnswered;
    public static String Contact_isWaiting;
    public static String Contact_noAnswer;
    public static String Contact_nobody;
    public static String Contact_notReached;
    public static String Contact_overdue;
    public static String Contact_proposal;
    public static String Contact_sometime;
    public static String Contact_until;
    public static String Contacts_waiting;
    public static String Repeats_marked;
    public static String Repeats_one;
    public static String Repeats_several;
    public static String Claim_none;
    public static String Outcome_noChoice;
    public static String Stance_isSo;
    public static String Stance_isSoBy;
    public static String Walk_end;
    public static String Walk_beginning;
    public static String Walk_nothing;
    public static String Walk_reading;
    public static String Coverage_then;
    public static String Coverage_next;
    public static String Walk_allDone;
    public static String Walk_noneBelow;
    public static String Undone_lasting;
    public static String Undone_step;
    public static String Undone_words;
    public static String Paste_done;
    public static String Paste_noSource;

    static {
        NLS.initializeMessages("org.claimbench.presentation.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
