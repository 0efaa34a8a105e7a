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

/** What is said of files that come in, and of what is kept of them. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class IntakeMessages extends NLS {

    public static String Excerpt_damaged;
    public static String Excerpt_none;
    public static String Excerpt_noSnapshot;
    public static String Excerpt_picture;
    public static String Excerpt_place;
    public static String Excerpt_title;
    public static String Files_asItIs;
    public static String Files_busy;
    public static String Files_cancelled;
    public static String Files_coming;
    public static String Files_comingOf;
    public static String Files_moved;
    public static String Original_notADocument;
    public static String Original_notWritten;

    static {
        NLS.initializeMessages("org.claimbench.presentation.internal.intakemessages", IntakeMessages.class); //$NON-NLS-1$
    }

    private IntakeMessages() {
    }
}
