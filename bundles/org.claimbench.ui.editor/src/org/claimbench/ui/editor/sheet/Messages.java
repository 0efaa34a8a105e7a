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

    public static String Excerpt_accessible;
    public static String Excerpt_keys;
    public static String Excerpt_reading;
    public static String Excerpt_take;
    public static String Sheet_back;

    static {
        NLS.initializeMessages("org.claimbench.ui.editor.sheet.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
