/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.internal;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Claims_accessible;
    public static String Claims_assignMenu;
    public static String Claims_assignNobody;
    public static String Claims_assignOther;
    public static String Claims_assignQuestion;
    public static String Claims_assignTitle;
    public static String Claims_change;
    public static String Claims_changeName;
    public static String Claims_columns;
    public static String Claims_copy;
    public static String Claims_copyCitation;
    public static String Claims_copyMarkdown;
    public static String Claims_counts;
    public static String Claims_descending;
    public static String Claims_edit;
    public static String Claims_filter;
    public static String Claims_groupBy;
    public static String Claims_keys;
    public static String Claims_none;
    public static String Claims_noneFits;
    public static String Claims_only;
    public static String Claims_priorityMenu;
    public static String Claims_show;
    public static String Claims_showAll;
    public static String Claims_sortBy;
    public static String Claims_tagsMenu;
    public static String Claims_tagsOne;
    public static String Claims_tagsQuestion;
    public static String Claims_tagsTitle;
    public static String Claims_toText;
    public static String Claims_decideMenu;
    public static String Claims_typeMenu;
    public static String Claims_usualColumns;
    public static String Claims_view;
    public static String Claims_viewName;

    public static String Differences_absent;
    public static String Differences_field;
    public static String Differences_file;
    public static String Differences_mine;
    public static String Differences_unsaved;
    public static String Differences_what;

    public static String Disk_keepMine;
    public static String Disk_saveCopy;
    public static String Disk_takeTheirs;
    public static String Disk_title;

    public static String Disk_writeAgain;
    public static String Evidence_add;
    public static String Evidence_none;
    public static String Evidence_remove;

    public static String Export_badFolder;
    public static String Export_browse;
    public static String Export_done;
    public static String Export_failed;
    public static String Export_file;
    public static String Export_intro;
    public static String Export_noDossier;
    public static String Export_noFile;
    public static String Export_open;
    public static String Export_overwrites;
    public static String Export_title;

    public static String Field_basis;
    public static String Field_measure;
    public static String Field_measure_hint;
    public static String Field_scope;
    public static String Field_scope_hint;
    public static String Field_vintage;
    public static String Field_asOf;
    public static String Field_asOf_hint;
    public static String Field_asOf_tip;
    public static String Field_excerpt;
    public static String Field_excerpt_hint;
    public static String Field_rationale;
    public static String Field_restatement;
    public static String Field_saidBy;
    public static String Field_source;
    public static String Field_stance;
    public static String Field_type;
    public static String Field_url;
    public static String Field_url_hint;
    public static String Field_wording;

    public static String File_trouble;

    public static String Hover_by;
    public static String Hover_claim;
    public static String Hover_more;

    public static String Inspector_claim;
    public static String Inspector_legalClaim;
    public static String Inspector_noClaim;
    public static String Inspector_noDossier;

    public static String Key_assist;
    public static String Key_assist_does;
    public static String Key_copyNote;
    public static String Key_copyNote_does;
    public static String Key_paste;
    public static String Key_paste_does;
    public static String Key_split;
    public static String Key_split_does;
    public static String Key_cover;
    public static String Key_cover_does;
    public static String Key_digits;
    public static String Key_digits_does;
    public static String Key_enter;
    public static String Key_enter_does;
    public static String Key_escape;
    public static String Key_escape_does;
    public static String Key_inspector;
    public static String Key_inspector_does;
    public static String Key_next;
    public static String Key_next_does;
    public static String Key_previous;
    public static String Key_previous_does;

    public static String Left_at;
    public static String Left_dossier;
    public static String Left_folder;
    public static String Left_later;
    public static String Left_open;
    public static String New_after;
    public static String New_before;
    public static String New_deadline;
    public static String New_deadline_hint;
    public static String New_failed;
    public static String New_headline;
    public static String New_intro;
    public static String New_mode;
    public static String New_name;
    public static String New_open;
    public static String New_openTitle;
    public static String New_published;
    public static String New_published_hint;
    public static String New_readPage;
    public static String New_readPage_hint;
    public static String New_reading;
    public static String New_readingPasted;
    public static String New_text;
    public static String New_title;

    public static String Notice_dismiss;
    public static String Notice_dismiss_tip;
    public static String Outline_accessible;
    public static String Outline_none;
    public static String Page_claims;
    public static String Page_contacts;
    public static String Page_journal;
    public static String Page_sources;
    public static String Page_text;
    public static String Page_trouble;

    public static String Redo;
    public static String Redo_nothing;
    public static String Undo;
    public static String Undo_lasting;
    public static String Undo_nothing;

    public static String Revision_decision;
    public static String Revision_intro;
    public static String Revision_keeping;
    public static String Revision_mark;
    public static String Revision_new;
    public static String Revision_noDocument;
    public static String Revision_nothingSaved;
    public static String Revision_number;
    public static String Revision_old;
    public static String Revision_review;
    public static String Revision_score;
    public static String Revision_settle;
    public static String Revision_settled;
    public static String Revision_state;
    public static String Revision_title;

    public static String SaveAs_damaged;
    public static String SaveAs_open;
    public static String SaveAs_overwrites;
    public static String SaveAs_title;
    public static String Save_failed;

    public static String Section_evidence;
    public static String Section_finding;
    public static String Section_statement;
    public static String Section_verdict;

    public static String Print_job;
    public static String Print_title;
    public static String Strip_claimed;
    public static String Strip_count;

    public static String Text_accessible;

    public static String Unsaved_keepFile;
    public static String Reading_text;
    public static String Page_report;
    public static String Report_export;
    public static String Report_noBrowser;
    public static String Report_words;
    public static String Unsaved_keeping;
    public static String Unsaved_later;
    public static String Unsaved_searching;
    public static String Unsaved_take;
    public static String Unsaved_title;
    public static String Ask_channel;
    public static String Ask_note;
    public static String Ask_question;
    public static String Ask_until;
    public static String Ask_whom;
    public static String Contact_remove;
    public static String Contacts_ask;
    public static String Contacts_none;
    public static String Field_answer;
    public static String Field_answer_hint;
    public static String Field_outcome;
    public static String Key_ask;
    public static String Key_ask_does;
    public static String Section_contacts;

    public static String Preferences_all;
    public static String Preferences_close;
    public static String Preferences_first;
    public static String Preferences_fonts;
    public static String Preferences_loose;
    public static String Preferences_narrow;
    public static String Preferences_percent;
    public static String Preferences_see;
    public static String Preferences_size;
    public static String Preferences_spacing;
    public static String Preferences_text;
    public static String Preferences_usual;
    public static String Preferences_wide;
    public static String Preferences_width;

    public static String Files_noClaim;
    public static String Original_none;
    public static String Revision_only;

    static {
        NLS.initializeMessages("org.claimbench.ui.editor.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
