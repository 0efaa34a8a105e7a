/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle; {@code {0}} is the name of the file. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Intake_blank;
    public static String Intake_denied;
    public static String Intake_empty;
    public static String Intake_folder;
    public static String Intake_missing;
    public static String Intake_notAFile;
    public static String Intake_notText;
    public static String Intake_notUtf8;
    public static String Intake_tooLarge;
    public static String Intake_unreadable;
    public static String Intake_utf16;
    public static String Note_control;
    public static String Note_formFeed;
    public static String Note_noncharacter;
    public static String Note_surrogate;

    static {
        NLS.initializeMessages("org.claimbench.intake.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
