/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sheet;

import org.eclipse.osgi.util.NLS;

/** What the sheets over the text say. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Earlier_accessible;
    public static String Earlier_keys;
    public static String Excerpt_accessible;
    public static String Excerpt_keys;
    public static String Excerpt_reading;
    public static String Excerpt_take;
    public static String Handover_copied;
    public static String Handover_copy;
    public static String Handover_keys;
    public static String Handover_title;
    public static String Sheet_back;
    public static String Sheet_now;
    public static String Triage_keys;
    public static String Triage_none;
    public static String Triage_title;
    public static String Triage_what;
    public static String Triage_where;
    public static String Triage_why;

    static {
        NLS.initializeMessages("org.claimbench.ui.editor.sheet.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
