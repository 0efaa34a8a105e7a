/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.contacts;

import org.eclipse.osgi.util.NLS;

/** What the page of the contacts says. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Answer_field;
    public static String Answer_hint;
    public static String Answer_outcome;
    public static String Answer_record;
    public static String Column_answered;
    public static String Column_asked;
    public static String Column_channel;
    public static String Column_claims;
    public static String Column_due;
    public static String Column_outcome;
    public static String Column_question;
    public static String Column_until;
    public static String Column_whom;
    public static String Contacts_accessible;

    static {
        NLS.initializeMessages("org.claimbench.ui.editor.contacts.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
