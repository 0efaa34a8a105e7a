/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.triage;

import org.eclipse.osgi.util.NLS;

/** What triage says. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Count_none;
    public static String Count_one;
    public static String Count_several;
    public static String Deadline;
    public static String Deadline_none;
    public static String Kind_noFinding;
    public static String Kind_open;
    public static String Kind_overdue;
    public static String Kind_returned;
    public static String Kind_stale;
    public static String Place_claim;
    public static String Place_sentence;
    public static String Refused_claim;
    public static String Refused_digit;
    public static String Refused_words;
    public static String Why;

    static {
        NLS.initializeMessages("org.claimbench.presentation.triage.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
