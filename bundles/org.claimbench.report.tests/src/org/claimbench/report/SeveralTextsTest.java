/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;

import org.claimbench.core.commands.AddAppearance;
import org.claimbench.core.commands.AddDocument;
import org.claimbench.core.creation.NewDocument;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.testkit.Workpiece;
import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;

/** A report on a dossier of several texts tells all of them, and of each place in which of them it is. */
class SeveralTextsTest {

    private static final String SECOND = "Makers worry\n\nAgain, sales rose.";

    private static Workpiece twoTexts() {
        Workpiece work = Workpiece.before("Chip rule\n\nLast year sales rose.");
        Claim claim = work.claim("sales rose");
        work.run(new AddDocument(work.dossier(), new NewDocument("Makers worry", "Ann Lee", SECOND, "de", null,
                OffsetDateTime.parse("2020-02-19T09:00-05:00")), Workpiece.FOUND));
        Document second = work.dossier().getDocuments().get(1);
        int start = SECOND.indexOf("sales rose");
        work.run(new AddAppearance(claim, second, new Span(start, start + 10)));
        return work;
    }

    @Test
    void aboveTheReportAllTextsAreTold() {
        Page page = Page.of(twoTexts().dossier());
        assertEquals("Work", page.one("<h1[^>]*>(.*?)</h1>"));
        assertTrue(page.text().contains("Before publication · 2 texts"), page.text());
        assertTrue(page.text().contains("Chip rule · revision 1 · published 18 Feb 2020, 12:00"), page.text());
        assertTrue(page.text().contains("Makers worry · Ann Lee · revision 1 · published 19 Feb 2020, 09:00"),
                page.text());
    }

    @Test
    void eachPlaceNamesItsText() {
        Page page = Page.of(twoTexts().dossier());
        assertTrue(page.text().contains("text 1, 2, text 2, 2"), page.text());
        assertTrue(page.text().contains("Chip rule, ¶2 sales rose Makers worry, ¶2 sales rose"), page.text());
        assertTrue(page.text().contains("Text 2: Makers worry"), page.text());
        assertTrue(page.html().contains("<a href=\"#d2p2\">"), page.html());
    }

    @Test
    void aSingleTextIsNotNumbered() {
        Workpiece work = Workpiece.before("Chip rule\n\nLast year sales rose.");
        work.claim("sales rose");
        Page page = Page.of(work.dossier());
        assertFalse(page.text().contains("text 1"), page.text());
        assertEquals("Chip rule", page.one("<h1[^>]*>(.*?)</h1>"));
    }
}
