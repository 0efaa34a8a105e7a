/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sources;

import org.eclipse.osgi.util.NLS;

/** What the page of the sources says. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Derive_choose;
    public static String Derive_intro;
    public static String Derive_none;
    public static String Derive_title;
    public static String Field_address;
    public static String Field_address_hint;
    public static String Field_alias;
    public static String Field_dataAsOf;
    public static String Field_date_hint;
    public static String Field_derivedFrom;
    public static String Field_derivedFrom_none;
    public static String Field_filter;
    public static String Field_filter_hint;
    public static String Field_kind;
    public static String Field_published;
    public static String Field_publisher;
    public static String Field_reliability;
    public static String Field_sort;
    public static String Field_terms;
    public static String Field_title;
    public static String Head_origins;
    public static String Head_resting;
    public static String Likely;
    public static String Likely_count;
    public static String Merge_choose;
    public static String Merge_intro;
    public static String Merge_likely;
    public static String Merge_title;
    public static String None_alike;
    public static String None_at_all;
    public static String None_match;
    public static String None_rest;
    public static String Origins_accessible;
    public static String Origins_alone;
    public static String Protected_note;
    public static String Resting_accessible;
    public static String Resting_bearing;
    public static String Resting_number;
    public static String Resting_statement;
    public static String Sort_added;
    public static String Sources_accessible;

    static {
        NLS.initializeMessages("org.claimbench.ui.editor.sources.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
