/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import org.eclipse.osgi.util.NLS;

/** What the command line says. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    public static String Article_badName;

    public static String Check_noProblems;
    public static String Check_openSentences;
    public static String Check_unused;

    public static String Document_several;
    public static String Document_unknown;

    public static String Export_known;
    public static String Export_unknown;

    public static String Failure;

    public static String Import_noClaim;
    public static String Import_notFound;
    public static String Import_refused;
    public static String Import_several;
    public static String Import_others;
    public static String Import_unknown;

    public static String Input_failed;

    public static String Internal_error;

    public static String Mark_ambiguous;
    public static String Mark_changed;
    public static String Mark_words;

    public static String Mode_unknown;

    public static String New_overArticle;

    public static String Output_exists;
    public static String Output_failed;
    public static String Output_notAFile;
    public static String Output_noFolder;
    public static String Output_notAFolder;
    public static String Output_notWritable;
    public static String Output_notWritten;

    public static String Pack_missing;
    public static String Pack_overDossier;
    public static String Pack_withheld;

    public static String Published_noTime;
    public static String Published_noZone;

    public static String Salvage_exists;
    public static String Salvage_loss;
    public static String Salvage_nothingLost;

    public static String Sample_exists;
    public static String Sample_notWritten;

    public static String Show_after;
    public static String Show_before;
    public static String Show_document;
    public static String Show_noClaims;
    public static String Show_notPublished;
    public static String Show_open;
    public static String Show_published;
    public static String Show_text;
    public static String Suggest_nothing;

    public static String Update_done;
    public static String Update_refused;

    public static String Usage_noVerb;
    public static String Usage_seeHelp;
    public static String Usage_unknownVerb;

    public static String Vault_ask;
    public static String Vault_askAgain;
    public static String Vault_askNew;
    public static String Vault_changed;
    public static String Vault_empty;
    public static String Vault_name;
    public static String Vault_noPassphrase;
    public static String Vault_noSource;
    public static String Vault_noTask;
    public static String Vault_notes;
    public static String Vault_notTheSame;
    public static String Vault_olderCopies;
    public static String Vault_reach;
    public static String Vault_unknown;

    public static String Version;

    static {
        NLS.initializeMessages("org.claimbench.cli.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
