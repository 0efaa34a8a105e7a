/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.finding;

import org.eclipse.osgi.util.NLS;

/** The words of this package. */
@SuppressWarnings("null") // the fields are filled by NLS
final class Messages extends NLS {

    public static String Bottom_asOf;
    public static String Bottom_corrected;
    public static String Bottom_dataAsOf;
    public static String Bottom_one;
    public static String Bottom_published;
    public static String Bottom_report;
    public static String Bottom_reports;
    public static String Bottom_search;
    public static String Bottom_several;
    public static String Bottom_unnamed;

    static {
        NLS.initializeMessages("org.claimbench.presentation.finding.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
