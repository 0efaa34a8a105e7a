/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.sources;

import org.eclipse.osgi.util.NLS;

/** What the sources page says. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Column_added;
    public static String Column_address;
    public static String Column_claims;
    public static String Column_dataAsOf;
    public static String Column_kind;
    public static String Column_published;
    public static String Column_publisher;
    public static String Column_reliability;
    public static String Column_terms;
    public static String Column_title;
    public static String Count_all;
    public static String Count_derived;
    public static String Count_some;
    public static String Date_bad;
    public static String Kind_data;
    public static String Kind_document;
    public static String Kind_law;
    public static String Kind_media;
    public static String Kind_news;
    public static String Kind_other;
    public static String Kind_page;
    public static String Kind_person;
    public static String Kind_post;
    public static String Kind_study;
    public static String Like_address;
    public static String Like_title;
    public static String Like_titleAlone;
    public static String Record_background;
    public static String Record_off;
    public static String Record_on;
    public static String Reliability_a;
    public static String Reliability_b;
    public static String Reliability_c;
    public static String Reliability_d;
    public static String Reliability_e;
    public static String Reliability_f;
    public static String Reliability_ungraded;
    public static String Rests_claims;
    public static String Rests_ticks;
    public static String Source_by;
    public static String Source_unnamed;
    public static String Terms_protected;

    static {
        NLS.initializeMessages("org.claimbench.presentation.sources.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
