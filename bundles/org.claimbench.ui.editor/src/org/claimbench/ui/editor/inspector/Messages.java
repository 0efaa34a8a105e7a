/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.eclipse.osgi.util.NLS;

/** The words of the inspector's later sections. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Earlier_anew;
    public static String Earlier_anew_tip;
    public static String Earlier_close;
    public static String Earlier_one;
    public static String Earlier_several;
    public static String Earlier_who;
    public static String Field_flags;
    public static String Field_legal;
    public static String Field_lookAgain;
    public static String Field_lookAgain_tip;
    public static String Field_privacy;
    public static String Field_tags;
    public static String Field_tags_tip;
    public static String Grade_credibility;
    public static String Grade_credibility_tip;
    public static String Grade_reliability;
    public static String Grade_reliability_tip;
    public static String Key_search;
    public static String Key_search_does;
    public static String Key_submit;
    public static String Key_submit_does;
    public static String Rationale;
    public static String Rationale_preview;
    public static String Rationale_preview_tip;
    public static String Rationale_tip;
    public static String Rests_close;
    public static String Rests_undated;
    public static String Review_section;
    public static String Review_submit;
    public static String Review_submit_tip;
    public static String Search_found;
    public static String Search_hits;
    public static String Search_in;
    public static String Search_note;
    public static String Search_nothing;
    public static String Search_open;
    public static String Search_place;
    public static String Search_query;
    public static String Search_range;
    public static String Search_range_hint;
    public static String Search_remove;
    public static String Search_stance;
    public static String Review_submitKey;

    static {
        NLS.initializeMessages("org.claimbench.ui.editor.inspector.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
