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

    public static String Checklist_absence;
    public static String Checklist_attribution;
    public static String Checklist_cause;
    public static String Checklist_comparison;
    public static String Checklist_date;
    public static String Checklist_event;
    public static String Checklist_figure;
    public static String Checklist_legalStatus;
    public static String Checklist_media;
    public static String Checklist_name;
    public static String Checklist_other;
    public static String Checklist_prediction;
    public static String Checklist_quotation;

    public static String Command_addAppearance;
    public static String Command_addDocument;
    public static String Command_addEvidence;
    public static String Command_addRevision;
    public static String Command_addSnapshot;
    public static String Command_addSource;
    public static String Command_approve;
    public static String Command_archivedUrl;
    public static String Command_askContact;
    public static String Command_asOf;
    public static String Command_assign;
    public static String Command_byline;
    public static String Command_choosePlace;
    public static String Command_choosePolicy;
    public static String Command_chooseScale;
    public static String Command_citeSnapshot;
    public static String Command_citeSource;
    public static String Command_claim;
    public static String Command_comment;
    public static String Command_confirmMarks;
    public static String Command_context;
    public static String Command_corrected;
    public static String Command_cover;
    public static String Command_credibility;
    public static String Command_dataAsOf;
    public static String Command_deadline;
    public static String Command_deleteClaim;
    public static String Command_deleteComment;
    public static String Command_deriveSource;
    public static String Command_describeFigure;
    public static String Command_disposition;
    public static String Command_documentUrl;
    public static String Command_dropMark;
    public static String Command_editComment;
    public static String Command_embargo;
    public static String Command_enclose;
    public static String Command_evidenceSource;
    public static String Command_excerpt;
    public static String Command_findingAsOf;
    public static String Command_headline;
    public static String Command_importQuotes;
    public static String Command_language;
    public static String Command_legal;
    public static String Command_linkSameCheck;
    public static String Command_locator;
    public static String Command_lookAgain;
    public static String Command_markItem;
    public static String Command_mode;
    public static String Command_ofDesk;
    public static String Command_original;
    public static String Command_outlet;
    public static String Command_owner;
    public static String Command_partyKind;
    public static String Command_presence;
    public static String Command_primary;
    public static String Command_priority;
    public static String Command_privacy;
    public static String Command_protectSource;
    public static String Command_published;
    public static String Command_publisher;
    public static String Command_rating;
    public static String Command_rationale;
    public static String Command_record;
    public static String Command_recordAnswer;
    public static String Command_recordCorrection;
    public static String Command_recordPublication;
    public static String Command_recordSearch;
    public static String Command_relate;
    public static String Command_reliability;
    public static String Command_removeAppearance;
    public static String Command_removeContact;
    public static String Command_removeEvidence;
    public static String Command_removeItem;
    public static String Command_removeParty;
    public static String Command_removeSnapshot;
    public static String Command_removeSource;
    public static String Command_renameParty;
    public static String Command_rendering;
    public static String Command_reply;
    public static String Command_resolveComment;
    public static String Command_restatement;
    public static String Command_restFindingOn;
    public static String Command_retract;
    public static String Command_return;
    public static String Command_saidAt;
    public static String Command_saidBy;
    public static String Command_sourceKind;
    public static String Command_sourcePublished;
    public static String Command_sourceTitle;
    public static String Command_sourceUrl;
    public static String Command_stance;
    public static String Command_submit;
    public static String Command_suggestedWording;
    public static String Command_supersedeFinding;
    public static String Command_tags;
    public static String Command_takeInSource;
    public static String Command_tick;
    public static String Command_title;
    public static String Command_together;
    public static String Command_type;
    public static String Command_unlinkSameCheck;
    public static String Command_unprotectSource;
    public static String Command_unrelate;
    public static String Command_via;
    public static String Command_withdrawApproval;

    public static String Field_snapshotName;
    public static String Field_snapshotUrl;
    public static String Field_sourceArchivedUrl;
    public static String Field_sourcePublisher;
    public static String Field_sourceTitle;
    public static String Field_sourceUrl;

    public static String Policy_fourEyesTwoOrigins;
    public static String Policy_onePairOfEyes;

    public static String Refused_alreadyMarked;
    public static String Refused_answered;
    public static String Refused_circle;
    public static String Refused_cited;
    public static String Pack_badName;
    public static String Pack_damaged;
    public static String Pack_dossierRefused;
    public static String Pack_exists;
    public static String Pack_foreignEntry;
    public static String Pack_identity;
    public static String Pack_nameHere;
    public static String Pack_noDossier;
    public static String Pack_notReadable;
    public static String Pack_notWritten;
    public static String Pack_tooLarge;
    public static String Pack_tooMany;
    public static String Pack_twice;
    public static String Pack_twoDossiers;
    public static String Pack_wrongSnapshot;

    public static String Difference_added;
    public static String Difference_changed;
    public static String Difference_claim;
    public static String Difference_field;
    public static String Difference_fieldAdded;
    public static String Difference_fieldRemoved;
    public static String Difference_newOrder;
    public static String Difference_no;
    public static String Difference_oldOrder;
    public static String Difference_order;
    public static String Difference_place;
    public static String Difference_removed;
    public static String Difference_thing;
    public static String Difference_yes;

    public static String Quotation_added;
    public static String Quotation_capitals;
    public static String Quotation_changed;
    public static String Quotation_dropped;
    public static String Quotation_information;
    public static String Quotation_leftOut;
    public static String Quotation_more;
    public static String Quotation_other;
    public static String Quotation_protected;
    public static String Quotation_punctuation;
    public static String Quotation_putIn;
    public static String Quotation_standsFor;
    public static String Quotation_tooLong;
    public static String Quotation_translated;
    public static String Quotation_wordForWord;

    public static String Recovery_damaged;
    public static String Recovery_folder;
    public static String Recovery_meanwhile;
    public static String Recovery_notKept;
    public static String Recovery_notReadable;
    public static String Recovery_notRemoved;
    public static String Recovery_unsavable;

    public static String Refused_gone;
    public static String Refused_inJournal;
    public static String Refused_inPublication;
    public static String Refused_itself;
    public static String Refused_lastAppearance;
    public static String Refused_linked;
    public static String Refused_markChanged;
    public static String Refused_nameTaken;
    public static String Refused_noName;
    public static String Refused_noPlace;
    public static String Refused_noQuotes;
    public static String Refused_noReason;
    public static String Refused_noSearch;
    public static String Refused_notADigest;
    public static String Refused_notAGrade;
    public static String Refused_notALanguage;
    public static String Refused_notAnId;
    public static String Refused_notApproved;
    public static String Refused_nothingSaid;
    public static String Refused_noTitle;
    public static String Refused_notLinked;
    public static String Refused_notOfAClaim;
    public static String Refused_notRelated;
    public static String Refused_noText;
    public static String Refused_notInText;
    public static String Refused_notOnScale;
    public static String Refused_noWords;
    public static String Refused_noWordsInIt;
    public static String Refused_otherEvidence;
    public static String Refused_otherSnapshot;
    public static String Refused_partyInUse;
    public static String Refused_related;
    public static String Refused_retracted;
    public static String Refused_sameDossier;
    public static String Refused_sameText;
    public static String Refused_scaleInUse;
    public static String Refused_undecided;

    public static String SaveAs_open;
    public static String SaveAs_openElsewhere;
    public static String SaveAs_openSomewhere;
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
    public static String Scale_conclusion;
    public static String Scale_conclusion_meaning;
    public static String Scale_conclusionOnly;
    public static String Scale_fourLabels;
    public static String Scale_mixed;
    public static String Scale_mixed_meaning;

    public static String Snapshot_badName;
    public static String Snapshot_bytes;
    public static String Snapshot_copying;
    public static String Snapshot_damaged;
    public static String Snapshot_missing;
    public static String Snapshot_notAFile;
    public static String Snapshot_notListed;
    public static String Snapshot_notMoved;
    public static String Snapshot_notReadable;
    public static String Snapshot_notStored;
    public static String Snapshot_tooLarge;

    public static String Source_protected;

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
    public static String Store_originOutside;
    public static String Store_refersToNothing;
    public static String Store_tooLarge;
    public static String Store_repeated;
    public static String Store_tooDeep;
    public static String Store_tooSlow;
    public static String Store_unknownContent;
    public static String Store_unknownValue;
    public static String Store_cannotWrite;
    public static String Store_changedOnDisk;
    public static String Store_notConfirmed;
    public static String Store_unsavable;
    public static String Store_wrongKind;

    public static String Trouble_denied;
    public static String Trouble_noFolder;

    public static String Vault_cannotWrite;
    public static String Vault_changedOnDisk;
    public static String Vault_damaged;
    public static String Vault_exists;
    public static String Vault_foreign;
    public static String Vault_missing;
    public static String Vault_newer;
    public static String Vault_noPlace;
    public static String Vault_notConfirmed;
    public static String Vault_notReadable;
    public static String Vault_passphraseTooShort;
    public static String Vault_tampered;
    public static String Vault_unbearable;
    public static String Vault_wrongPassphrase;

    public static String Facet_asOf;
    public static String Facet_basis;
    public static String Facet_choice;
    public static String Facet_derivation;
    public static String Facet_exactness;
    public static String Facet_measure;
    public static String Facet_scope;
    public static String Facet_unit;
    public static String Facet_vintage;

    public static String Figure_agrees;
    public static String Figure_agreesWhy;
    public static String Figure_asOf;
    public static String Figure_derived;
    public static String Figure_differing;
    public static String Figure_differs;
    public static String Figure_differsWhy;
    public static String Figure_earlier;
    public static String Figure_earlierWhy;
    public static String Figure_exceeds;
    public static String Figure_exceedsWhy;
    public static String Figure_later;
    public static String Figure_laterPublished;
    public static String Figure_laterWhy;
    public static String Figure_line;
    public static String Figure_matches;
    public static String Figure_matchesWhy;
    public static String Figure_notComparable;
    public static String Figure_notComparableWhy;
    public static String Figure_scope;
    public static String Figure_scopeWhy;
    public static String Figure_short;
    public static String Figure_shortWhy;
    public static String Figure_unstated;
    public static String Figure_within;
    public static String Figure_withinWhy;

    public static String Hedge_about;
    public static String Hedge_atLeast;
    public static String Hedge_justOver;
    public static String Hedge_lessThan;
    public static String Hedge_moreThan;
    public static String Hedge_nearly;
    public static String Hedge_range;
    public static String Hedge_upTo;

    static {
        NLS.initializeMessages("org.claimbench.core.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
