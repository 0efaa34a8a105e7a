/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.journal;

import org.eclipse.osgi.util.NLS;

/** What the page of the journal says. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String All_claims;
    public static String Column_claim;
    public static String Column_what;
    public static String Column_when;
    public static String Column_who;
    public static String Everybody;
    public static String Filter_claim;
    public static String Filter_person;
    public static String Journal_accessible;

    static {
        NLS.initializeMessages("org.claimbench.ui.editor.journal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
