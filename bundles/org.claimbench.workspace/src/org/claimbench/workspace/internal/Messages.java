/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace.internal;

import org.eclipse.osgi.util.NLS;

/** The words of this bundle. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String DefaultProject;
    public static String Index_notKept;
    public static String Index_reading;
    public static String Location_claim;
    public static String Location_dossier;
    public static String NotLocal;
    public static String TakingSnapshots;
    public static String WritingProblems;

    static {
        NLS.initializeMessages("org.claimbench.workspace.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
