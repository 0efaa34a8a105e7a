/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.fields;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Credibility_confirmed;
    public static String Credibility_doubtful;
    public static String Credibility_improbable;
    public static String Credibility_notGraded;
    public static String Credibility_possibly;
    public static String Credibility_probably;
    public static String Credibility_unknown;
    public static String LookAgain_bad;
    public static String Reliability_notGraded;

    static {
        NLS.initializeMessages("org.claimbench.presentation.fields.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
