/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.citation;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Cited;
    public static String Cited_asOf;
    public static String Cited_finding;
    public static String Cited_finding_by;
    public static String Cited_sources;

    static {
        NLS.initializeMessages("org.claimbench.presentation.citation.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
