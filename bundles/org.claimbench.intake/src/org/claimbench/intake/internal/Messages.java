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

    public static String Fetch_failed;
    public static String Fetch_noAddress;
    public static String Fetch_refused;
    public static String Fetch_tooSlow;
    public static String Intake_blank;
    public static String Intake_damaged;
    public static String Intake_denied;
    public static String Intake_doctype;
    public static String Intake_empty;
    public static String Intake_folder;
    public static String Intake_missing;
    public static String Intake_noArticle;
    public static String Intake_noPdfText;
    public static String Intake_notAFile;
    public static String Intake_notPdf;
    public static String Intake_notText;
    public static String Intake_notUtf8;
    public static String Intake_notWord;
    public static String Intake_oldWord;
    public static String Intake_otherFormat;
    public static String Intake_password;
    public static String Intake_tooDeep;
    public static String Intake_tooLarge;
    public static String Intake_tooLong;
    public static String Intake_tooManyPages;
    public static String Intake_tooManyParts;
    public static String Intake_tooSlow;
    public static String Intake_unpacksTooLarge;
    public static String Intake_unreadable;
    public static String Intake_wrongBytes;
    public static String Note_articleBody;
    public static String Note_brokenLines;
    public static String Note_control;
    public static String Note_encoding;
    public static String Note_formFeed;
    public static String Note_noZone;
    public static String Note_noncharacter;
    public static String Note_picturePages;
    public static String Note_runningHeads;
    public static String Note_surrogate;
    public static String Note_template;
    public static String Pdf_page;
    public static String Pdf_structure;
    public static String Place_audio;
    public static String Place_chart;
    public static String Place_chartOf;
    public static String Place_embed;
    public static String Place_picture;
    public static String Place_pictureOf;
    public static String Place_table;
    public static String Place_video;
    public static String Remark_deleted;
    public static String Remark_inserted;
    public static String Remark_movedAway;
    public static String Remark_movedHere;
    public static String Remark_rowDeleted;
    public static String Word_package;
    public static String Word_part;

    static {
        NLS.initializeMessages("org.claimbench.intake.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
