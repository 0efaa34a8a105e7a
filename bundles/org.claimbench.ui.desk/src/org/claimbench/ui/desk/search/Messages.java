/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk.search;

import org.eclipse.osgi.util.NLS;

/** What the search for claims says. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Result_label;
    public static String Search_any;
    public static String Search_name;
    public static String Search_outcome;
    public static String Search_party;
    public static String Search_source;
    public static String Search_state;
    public static String Search_words;

    static {
        NLS.initializeMessages("org.claimbench.ui.desk.search.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
