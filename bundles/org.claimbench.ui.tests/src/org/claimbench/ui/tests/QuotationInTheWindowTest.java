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

import org.claimbench.model.ClaimType;
import org.junit.jupiter.api.Test;

/** Beside the evidence stands what differs between a quotation and what was said. */
class QuotationInTheWindowTest extends WindowTest {

    private static final String QUOTATION = "“Then you would find that orders will go someplace else.”";

    @Test
    void aDroppedWordIsSeenBesideTheEvidence() {
        desk.newDossier("He wrote: " + QUOTATION + " Nobody answered.", "quotation", "2020-02-18T12:00-05:00", false);
        desk.mark(QUOTATION);
        desk.choose("type", ClaimType.VALUES.indexOf(ClaimType.QUOTATION));
        desk.click("addEvidence");
        desk.name("source", "The post");
        desk.write("excerpt", "Then you would find that orders will go to someplace else.");
        assertEquals("“to” was dropped: “go to someplace” became “go someplace”.",
                desk.label("quotation"));
        desk.picture("quotation-differs");
        desk.write("excerpt", "Something else was said.");
        assertEquals("The excerpt does not hold the quoted words.", desk.label("quotation"));
    }
}
