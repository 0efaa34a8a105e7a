/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.TimeZone;

import org.claimbench.core.commands.NewSearch;
import org.claimbench.core.commands.RecordSearch;
import org.claimbench.core.commands.SetSaidBy;
import org.claimbench.core.commands.SuggestWording;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Evidence;
import org.claimbench.model.Mode;
import org.claimbench.model.Reliability;
import org.claimbench.model.Stance;
import org.claimbench.model.values.PartialDate;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

class VerificationReportHtmlTest {

    private static final String TEXT = """
            Chip makers worry

            Sales of chips in China reached $13.03 billion in October.
            Huawei denies that it would pass secrets to Beijing. Nobody knows.""";

    @Test
    void says_what_the_dossier_says() {
        Workpiece work = Workpiece.before(TEXT);
        Claim sales = work.claim("reached $13.03 billion", "Chip sales in China were $13.03 billion.");
        Evidence evidence = work.evidence(sales, "Sales report", Stance.REFUTES, "a three-month average");
        evidence.getSource().setPublisher("Industry Association");
        evidence.getSource().setReliability(Reliability.B);
        evidence.getSource().setUrl("https://sales.example/2019?a=1&b=2");
        evidence.getSource().setDataAsOf(PartialDate.parse("2019-10"));
        evidence.setLocator("table 1");
        work.disposition(sales, Disposition.CHANGE, "It is an *average*, see https://sales.example/note.");
        work.run(
                new SuggestWording(sales, "reached a monthly average of $13.03 billion", "Ines Falk", Workpiece.FOUND));
        Claim denial = work.claim("Huawei denies", "Huawei denies it.");
        work.run(new SetSaidBy(denial, "Huawei"));

        Page page = Page.of(work.dossier());

        assertEquals("Chip makers worry", page.one("<h1[^>]*>(.*?)</h1>"));
        assertTrue(page.text().contains("Not cleared. 1 claim has no finding (2). 1 statement must be changed (1). "
                + "2 of 4 sentences are still open. Nobody has signed off."), page.text());
        assertTrue(page.text().contains("Before publication · revision 1 · published 18 Feb 2020, 12:00 UTC−5"));
        assertTrue(page.text().contains("1 Chip sales in China were $13.03 billion."));
        assertTrue(page.html().contains("<em>average</em>, see <a rel=\"nofollow\" href=\"https://sales.example/note\">"
                + "https://sales.example/note</a>."));
        assertTrue(page.text().contains("Against Sales report Industry Association Oct 2019 a three-month average "
                + "table 1 B"), page.text());
        assertTrue(page.html().contains("href=\"https://sales.example/2019?a&#x3D;1&amp;b&#x3D;2\""));
        assertTrue(page.html().contains("reached <ins>a monthly average of </ins>$13.03 billion"));
        assertTrue(page.text().contains("Found by Ines Falk · 18 Feb 2020, 13:30 UTC−5"));
        assertTrue(page.text().contains("said by Huawei"));
        assertTrue(page.text().contains("Revision 1 of the text was received 18 Feb 2020, 10:05 UTC−5."));
        assertTrue(page.text().contains("Warning Claim 2 has no finding"));
    }

    @Test
    void a_search_that_found_nothing_is_told_where_no_source_is() {
        Workpiece work = Workpiece.before(TEXT);
        Claim claim = work.claim("Huawei denies", "Huawei denies it.");
        work.run(new RecordSearch(claim, new NewSearch("The maker's releases", "filter secrets", "2019 to 2020", 0),
                "Ines Falk", Workpiece.FOUND));

        Page page = Page.of(work.dossier());

        assertTrue(page.text().contains("Huawei denies it. No finding 1 search, nothing found"), page.text());
        assertTrue(page.text().contains("Search: The maker's releases for “filter secrets”, 2019 to 2020 "
                + "18 Feb 2020"), page.text());
        assertTrue(page.text().contains("nothing found"), page.text());
        assertFalse(page.text().contains("No source named"), page.text());
    }

    @Test
    void shows_the_whole_text_with_the_words_that_are_marked() {
        Workpiece work = Workpiece.before(TEXT);
        work.disposition(work.claim("reached $13.03 billion"), Disposition.OK, "So it is.");

        Page page = Page.of(work.dossier());

        assertEquals(TEXT.replace("\n\n", "\n"), page.article());
        assertTrue(page.html().contains("<span class=\"m ok first last\">reached $13.03 billion</span>"
                + "<sup><a href=\"#c1\" title=\"OK\">1</a></sup>"));
    }

    @Test
    void everything_found_is_not_called_cleared() {
        Workpiece work = Workpiece.before("Chips\n\nSales rose.");
        Claim claim = work.claim("Sales rose.");
        work.evidence(claim, "Report", Stance.SUPPORTS, "They rose.");
        work.disposition(claim, Disposition.OK, "Yes.");
        work.disposition(work.claim("Chips"), Disposition.COPY_NOTE, "Capital letter.");

        Page page = Page.of(work.dossier());

        assertTrue(page.text().contains("Every claim has a finding. Nobody has signed off."), page.text());
        assertFalse(page.text().toLowerCase(Locale.ROOT).contains("cleared"));
        assertFalse(page.text().toLowerCase(Locale.ROOT).contains("approved"));
    }

    @Test
    void rates_after_publication_and_explains_the_scale() {
        Workpiece work = Workpiece.after(TEXT);
        work.rating(work.claim("reached $13.03 billion"), 2, "Half of it.");
        work.rating(work.claim("would pass secrets"), 5, "Not seen.");

        Page page = Page.of(work.dossier());

        assertTrue(page.text().contains("After publication"));
        assertTrue(page.html().contains("<span class=\"m step3 first last\">reached $13.03 billion</span>"));
        assertTrue(page.html().contains("<span class=\"m unproven first last\">would pass secrets</span>"));
        assertTrue(page.text().contains("Mostly false It holds some truth, but gives a wrong impression."));
        assertFalse(page.text().contains("must be changed"));
    }

    @Test
    void copies_of_one_report_are_one_origin() {
        Workpiece work = Workpiece.before(TEXT);
        Claim claim = work.claim("Nobody knows");
        Evidence paper = work.evidence(claim, "Newspaper", Stance.SUPPORTS, "…");
        Evidence site = work.evidence(claim, "Site", Stance.SUPPORTS, "…");
        Evidence blog = work.evidence(claim, "Blog", Stance.CONTEXT, "…");
        site.getSource().setDerivedFrom(paper.getSource());
        blog.getSource().setDerivedFrom(site.getSource());

        assertTrue(Page.of(work.dossier()).text().contains("Nobody knows No finding 1 origin, 2 repeats"));

        paper.getSource().setDerivedFrom(blog.getSource());

        assertTrue(Page.of(work.dossier()).text().contains("Nobody knows No finding 1 origin, 2 repeats"));
    }

    @Test
    void an_empty_dossier_has_a_report_too() {
        var dossier = DossierFactory.eINSTANCE.createDossier();
        dossier.setId("dossier-1");
        dossier.setTitle("Nothing yet");
        dossier.setMode(Mode.BEFORE);

        Page page = Page.of(dossier);

        assertEquals("Nothing yet", page.one("<h1[^>]*>(.*?)</h1>"));
        assertTrue(page.text().contains("Nothing was checked yet. The dossier has no text."));

        Page noClaims = Page.of(Workpiece.before(TEXT).dossier());

        assertTrue(noClaims.text().contains("Nothing was checked yet. The dossier has no claims."));
        assertEquals(TEXT.replace("\n\n", "\n"), noClaims.article());
    }

    @Test
    void a_text_without_publication_time_says_so() {
        Workpiece work = Workpiece.before(TEXT);
        work.document().setPublished(null);

        assertTrue(Page.of(work.dossier()).text().contains("revision 1 · publication time not given"));
    }

    @Test
    void the_same_dossier_gives_the_same_bytes_everywhere() {
        Workpiece work = Workpiece.after(TEXT);
        work.rating(work.claim("reached $13.03 billion"), 0, "Yes.");
        byte[] here = Page.bytes(work.dossier());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertArrayEquals(here, Page.bytes(work.dossier()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
