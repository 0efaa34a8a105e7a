/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import org.claimbench.core.review.ReviewState;
import org.claimbench.workspace.index.IndexedDossier;
import org.eclipse.osgi.util.NLS;

/**
 * How far a dossier is, as it stands behind the name of its file.
 *
 * @param words
 *            a few; empty where there is no text yet
 * @param sign
 *            what stands out
 */
public record DossierProgress(String words, Sign sign) {

    /** What stands out in a dossier. */
    public enum Sign {
        /** Nothing. */
        NONE,
        /** A claim was changed after it was approved. */
        STALE,
        /** The file cannot be read. */
        UNREADABLE
    }

    /**
     * Reads it off a dossier: the measure is sentences, those that are not open any more of all there are.
     *
     * @param dossier
     *            as the index knows it
     */
    public static DossierProgress of(IndexedDossier dossier) {
        if (!dossier.sound()) {
            return new DossierProgress(Messages.Progress_unreadable, Sign.UNREADABLE);
        }
        int all = dossier.coverage().sentences();
        boolean stale = dossier.claims().stream().anyMatch(claim -> claim.state() == ReviewState.STALE);
        return new DossierProgress(
                all == 0 ? "" : NLS.bind(Messages.Progress_done, dossier.coverage().sentencesDone(), all), //$NON-NLS-1$
                stale ? Sign.STALE : Sign.NONE);
    }
}
