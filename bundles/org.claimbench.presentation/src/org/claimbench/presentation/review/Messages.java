/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.review;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Done_all;
    public static String Done_next;
    public static String Line_by;
    public static String Line_finding;
    public static String Needs_approvals;
    public static String Nobody_signed;
    public static String No_claim;
    public static String Not_saved;
    public static String Signed_by;
    public static String Standing_found;
    public static String Standing_none;
    public static String Standing_noneBefore;
    public static String Standing_noneBehind;
    public static String Standing_returned;
    public static String Standing_stale;
    public static String Standing_waiting;
    public static String State_open;
    public static String State_waiting;
    public static String Then_opens;
    public static String Waits_for;
    public static String Open_claim;
    public static String Open_words;

    static {
        NLS.initializeMessages("org.claimbench.presentation.review.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
