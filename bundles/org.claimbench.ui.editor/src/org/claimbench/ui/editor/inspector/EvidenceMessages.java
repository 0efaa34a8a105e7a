/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.eclipse.osgi.util.NLS;

/** What the evidence section says of files. */
@SuppressWarnings("null") // the fields are filled by NLS
final class EvidenceMessages extends NLS {

    public static String Excerpt_pick;
    public static String Excerpt_pick_hint;
    public static String Files_add;
    public static String Files_cancel;
    public static String Files_choose;
    public static String Original_open;
    public static String Original_open_hint;

    static {
        NLS.initializeMessages("org.claimbench.ui.editor.inspector.evidencemessages", EvidenceMessages.class); //$NON-NLS-1$
    }

    private EvidenceMessages() {
    }
}
