/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk.files;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Page_label;
    public static String Page_unknown;

    static {
        NLS.initializeMessages("org.claimbench.ui.desk.files.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
