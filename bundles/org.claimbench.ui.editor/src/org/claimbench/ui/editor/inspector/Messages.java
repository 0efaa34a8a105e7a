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

/** The words of the inspector's later sections. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Key_submit;
    public static String Key_submit_does;
    public static String Review_section;
    public static String Review_submit;
    public static String Review_submit_tip;

    static {
        NLS.initializeMessages("org.claimbench.ui.editor.inspector.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
