/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.claimbench.model.Basis;
import org.claimbench.model.ClaimType;
import org.junit.jupiter.api.Test;

/** Beside the evidence stands how its figure bears on the claim's, and a person says what each of them counts. */
class FigureInTheWindowTest extends WindowTest {

    @Test
    void theSameNumberOnAnotherBasisDoesNotAgree() {
        desk.newDossier("Chip sales came to $13.03 billion in October 2019.", "figure", "2020-02-18T12:00-05:00",
                false);
        desk.mark("$13.03 billion in October 2019");
        desk.choose("type", ClaimType.VALUES.indexOf(ClaimType.FIGURE));
        desk.click("addEvidence");
        desk.name("source", "The association");
        desk.write("excerpt", "Sales were $13.03 billion in October 2019.");
        desk.write("claim.scope", "U.S. makers");
        desk.choose("claim.basis", Basis.VALUES.indexOf(Basis.PERIOD));
        desk.write("evidence.scope", "U.S. makers");
        desk.choose("evidence.basis", Basis.VALUES.indexOf(Basis.AVERAGE));
        String line = desk.label("comparison");
        assertTrue(line.contains("number matches; differs: basis"), line);
        desk.picture("figure-basis-differs");
        desk.write("evidence.scope", "all makers");
        assertTrue(desk.label("comparison").contains("scope"), desk.label("comparison"));
        assertEquals("all makers", desk.read("evidence.scope"));
    }
}
