/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.internal;

import org.eclipse.osgi.util.NLS;

/** What is said when sources are merged. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class SourceMessages extends NLS {

    public static String Command_mergeSources;

    public static String Refused_derivedRound;
    public static String Refused_oneProtected;
    public static String Refused_sameSource;

    static {
        NLS.initializeMessages("org.claimbench.core.internal.sourcemessages", SourceMessages.class); //$NON-NLS-1$
    }

    private SourceMessages() {
    }
}
