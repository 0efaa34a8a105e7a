/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.review.ReviewState;
import org.claimbench.model.Mode;
import org.claimbench.presentation.desk.DossierProgress.Sign;
import org.claimbench.workspace.index.FileStamp;
import org.claimbench.workspace.index.IndexedClaim;
import org.claimbench.workspace.index.IndexedCoverage;
import org.claimbench.workspace.index.IndexedDossier;
import org.junit.jupiter.api.Test;

/** What stands behind the name of a dossier's file. */
class DossierProgressTest {

    private static DossierProgress of(IndexedClaim... claims) {
        return DossierProgress.of(Known.dossier("Chips", null, List.of(claims), List.of(), List.of()));
    }

    @Test
    void itCountsSentences() {
        assertEquals(new DossierProgress("4 of 10 done", Sign.NONE), of(Known.claim(1, "Nearly 2,000 died")));
    }

    @Test
    void anApprovalThatDoesNotStandAnyMoreStandsOut() {
        assertEquals(Sign.STALE, of(Known.claim(1, "Nearly 2,000 died"),
                Known.claim(2, "Sales fell", "", OutcomeKind.OK, ReviewState.STALE, false, "")).sign());
    }

    @Test
    void aFileThatCannotBeReadSaysSo() {
        assertEquals(new DossierProgress("cannot be read", Sign.UNREADABLE),
                DossierProgress.of(empty("It is torn.")));
    }

    @Test
    void whereNoTextIsNothingIsCounted() {
        assertEquals(new DossierProgress("", Sign.NONE), DossierProgress.of(empty("")));
    }

    private static IndexedDossier empty(String fault) {
        return new IndexedDossier("/Desk/x.dossier", new FileStamp(1, 1), fault, "", "", Mode.BEFORE, "", null,
                new IndexedCoverage(0, 0, 0, 0), List.of(), List.of(), List.of());
    }
}
