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

/** The sentences of this bundle. */
@SuppressWarnings("null") // the fields are filled by NLS
public final class Messages extends NLS {

    /** The id under which this bundle's statuses are reported. */
    public static final String PLUGIN_ID = "org.claimbench.core"; //$NON-NLS-1$

    public static String Check_anchor;
    public static String Check_evidenceWithoutSource;
    public static String Check_findingWithoutEvidence;
    public static String Check_published;
    public static String Check_withoutFinding;

    public static String Command_addEvidence;
    public static String Command_claim;
    public static String Command_deleteClaim;
    public static String Command_disposition;
    public static String Command_evidenceSource;
    public static String Command_excerpt;
    public static String Command_published;
    public static String Command_rating;
    public static String Command_rationale;
    public static String Command_removeEvidence;
    public static String Command_restatement;
    public static String Command_saidBy;
    public static String Command_asOf;
    public static String Command_sourceUrl;
    public static String Command_stance;
    public static String Command_suggestedWording;
    public static String Command_type;

    public static String Refused_noWords;
    public static String Refused_notInText;
    public static String Refused_notOnScale;
    public static String Refused_noText;
    public static String Refused_gone;

    public static String Salvage_behind;
    public static String Salvage_break;
    public static String Salvage_breakUntil;
    public static String Salvage_characters;
    public static String Salvage_dangling;
    public static String Salvage_duplicateId;
    public static String Salvage_instruction;
    public static String Salvage_more;
    public static String Salvage_newId;
    public static String Salvage_nothing;
    public static String Salvage_sameFile;
    public static String Salvage_second;
    public static String Salvage_strayText;
    public static String Salvage_unknownAttribute;
    public static String Salvage_unknownElement;
    public static String Salvage_unknownValue;
    public static String Salvage_version;
    public static String Salvage_wrongKind;

    public static String Scale_sixSteps;
    public static String Scale_true;
    public static String Scale_true_meaning;
    public static String Scale_mostlyTrue;
    public static String Scale_mostlyTrue_meaning;
    public static String Scale_halfTrue;
    public static String Scale_halfTrue_meaning;
    public static String Scale_mostlyFalse;
    public static String Scale_mostlyFalse_meaning;
    public static String Scale_false;
    public static String Scale_false_meaning;
    public static String Scale_unproven;
    public static String Scale_unproven_meaning;

    public static String Store_doctype;
    public static String Store_badId;
    public static String Store_duplicateId;
    public static String Store_empty;
    public static String Store_missing;
    public static String Store_folder;
    public static String Store_missingId;
    public static String Store_network;
    public static String Store_notADossier;
    public static String Store_notReadable;
    public static String Store_notUtf8;
    public static String Store_notWellFormed;
    public static String Store_refersToNothing;
    public static String Store_tooLarge;
    public static String Store_tooDeep;
    public static String Store_unknownContent;
    public static String Store_unknownValue;
    public static String Store_cannotWrite;
    public static String Store_changedOnDisk;
    public static String Store_notConfirmed;
    public static String Store_unsavable;
    public static String Store_wrongKind;

    public static String Trouble_denied;
    public static String Trouble_noFolder;

    static {
        NLS.initializeMessages("org.claimbench.core.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
