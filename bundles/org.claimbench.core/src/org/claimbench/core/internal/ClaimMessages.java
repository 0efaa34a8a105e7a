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

/** Labels and refusals of the use cases that make claims and evidence of words. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class ClaimMessages extends NLS {

    public static String Command_markRepeats;
    public static String Command_noteCopy;
    public static String Command_pasteEvidence;
    public static String Command_pickExcerpt;
    public static String Command_splitAttribution;
    public static String Command_takeInSources;
    public static String Refused_afterPublication;
    public static String Refused_allOfIt;
    public static String Refused_noRepeats;
    public static String Refused_noWordsPicked;
    public static String Refused_nothingPasted;

    static {
        NLS.initializeMessages("org.claimbench.core.internal.claimmessages", ClaimMessages.class); //$NON-NLS-1$
    }

    private ClaimMessages() {
    }
}
