/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.creation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.claimbench.model.DossierFactory;
import org.junit.jupiter.api.Test;

/** Ids that two desks can make without asking each other. */
class IdsTest {

    @Test
    void aHundredThousandAreAllDifferent() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            ids.add(Ids.name(DossierFactory.eINSTANCE.createClaim()).getId());
        }
        assertEquals(100_000, ids.size());
    }

    @Test
    void theySayWhatTheyName() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            String claim = Ids.name(DossierFactory.eINSTANCE.createClaim()).getId();
            assertTrue(claim.matches("claim-[0-9a-hjkmnp-tv-z]{10}"), claim);
            String finding = Ids.name(DossierFactory.eINSTANCE.createFinding()).getId();
            assertTrue(finding.matches("finding-[0-9a-hjkmnp-tv-z]{10}"), finding);
        } finally {
            Locale.setDefault(before);
        }
    }
}
