/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.journal;

import org.eclipse.osgi.util.NLS;

/** What the journal page says. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Claim_whole;
    public static String Claim_words;
    public static String Count_all;
    public static String Count_some;
    public static String Entry_because;
    public static String Entry_out;
    public static String Entry_outAt;
    public static String Kind_approved;
    public static String Kind_corrected;
    public static String Kind_published;
    public static String Kind_retracted;
    public static String Kind_returned;
    public static String Kind_submitted;
    public static String Kind_withdrawn;
    public static String Nothing;
    public static String Nothing_matches;
    public static String Out_article;
    public static String Out_factCheck;
    public static String Out_post;
    public static String Out_report;

    static {
        NLS.initializeMessages("org.claimbench.presentation.journal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
