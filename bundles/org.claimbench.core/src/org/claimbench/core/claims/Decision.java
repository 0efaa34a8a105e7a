/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Dossier;
import org.claimbench.model.Finding;
import org.claimbench.model.Mode;
import org.claimbench.model.Rating;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What was decided of a claim. A dossier that changed its mode may still hold a finding of the other kind; it counts as
 * what it is until there is one of its own kind.
 */
public final class Decision {

    private Decision() {
    }

    /**
     * The rating by which a claim ended.
     *
     * @param claim
     *            of a dossier
     * @return null when it ended by a disposition, or has not ended
     */
    public static @Nullable Rating rating(Claim claim) {
        Finding finding = claim.getFinding();
        if (finding == null) {
            return null;
        }
        boolean counts = after(claim) || finding.getDisposition() == Disposition.UNDECIDED;
        return counts ? finding.getRating() : null;
    }

    /**
     * The disposition by which a claim ended.
     *
     * @param claim
     *            of a dossier
     * @return {@link Disposition#UNDECIDED} when it ended by a rating, or has not ended
     */
    public static Disposition disposition(Claim claim) {
        Finding finding = claim.getFinding();
        return finding == null || rating(claim) != null ? Disposition.UNDECIDED : finding.getDisposition();
    }

    private static boolean after(Claim claim) {
        return claim.eContainer() instanceof Dossier dossier && dossier.getMode() == Mode.AFTER;
    }
}
