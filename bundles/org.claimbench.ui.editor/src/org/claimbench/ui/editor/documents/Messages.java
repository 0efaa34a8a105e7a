/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.documents;

import org.eclipse.osgi.util.NLS;

/** What is said of documents and revisions. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Add_intro;
    public static String Add_keeping;
    public static String Add_title;

    static {
        NLS.initializeMessages("org.claimbench.ui.editor.documents.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
