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

/** What checks report. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class CheckMessages extends NLS {

    public static String Check_anchor;
    public static String Check_appearances;
    public static String Check_dateOpen;
    public static String Check_datesWithoutTime;
    public static String Check_evidenceWithoutSource;
    public static String Check_figure;
    public static String Check_findingWithoutEvidence;
    public static String Check_lookAgain;
    public static String Check_oneOrigin;
    public static String Check_protectedIdentity;
    public static String Check_protectedWords;
    public static String Check_published;
    public static String Check_quotationDiffers;
    public static String Check_snapshotDamaged;
    public static String Check_snapshotMissing;
    public static String Check_tooFewOrigins;
    public static String Check_withoutFinding;
    public static String Check_wordsAmbiguous;
    public static String Check_wordsChanged;
    public static String Check_wordsGone;
    public static String Fix_lookAgain;
    public static String Fix_lookAgainOn;
    public static String Fix_removeIt;
    public static String Fix_removeUnsourced;
    public static String Fix_sourceWording;
    public static String Fix_suggest;

    static {
        NLS.initializeMessages("org.claimbench.core.internal.checkmessages", CheckMessages.class); //$NON-NLS-1$
    }

    private CheckMessages() {
    }
}
