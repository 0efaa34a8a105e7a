/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.internal;

import org.eclipse.osgi.util.NLS;

/** What is said of the texts of a dossier and of their revisions. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class DocumentMessages extends NLS {

    public static String Document_noOther;
    public static String Document_number;
    public static String Earlier_title;
    public static String Place_elsewhere;
    public static String Place_onlyElsewhere;
    public static String Revision_current;
    public static String Revision_earlier;

    private static final String BUNDLE = "org.claimbench.presentation.internal.documentmessages"; //$NON-NLS-1$

    static {
        NLS.initializeMessages(BUNDLE, DocumentMessages.class);
    }

    private DocumentMessages() {
    }
}
