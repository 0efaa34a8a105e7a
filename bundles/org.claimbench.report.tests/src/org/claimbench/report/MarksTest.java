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

import org.claimbench.core.commands.SuggestWording;
import org.claimbench.core.creation.Ids;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Revision;
import org.claimbench.testkit.Workpiece;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** How claims show in the text that they are about. */
class MarksTest {

    private static final String TEXT = "News\n\nHuawei denies that it would ever pass secrets. It did so last week.";

    @Test
    void the_shorter_of_nested_marks_gives_the_tint_and_both_give_their_numbers() {
        Workpiece work = Workpiece.before(TEXT);
        work.disposition(work.claim("Huawei denies that it would ever pass secrets"), Disposition.QUERY, "Who?");
        work.disposition(work.claim("pass secrets"), Disposition.OK, "Yes.");

        Page page = Page.of(work.dossier());

        assertTrue(page.html().contains("<span class=\"m query first\">Huawei denies that it would ever </span>"
                + "<span class=\"m2 query\"><span class=\"m ok first last\">pass secrets</span></span>"
                + "<sup><a href=\"#c2\" title=\"OK\">2</a>,<a href=\"#c1\" title=\"Query\">1</a></sup>"), page.html());
    }

    @Test
    void marks_that_overlap_are_cut_where_they_meet() {
        Workpiece work = Workpiece.before(TEXT);
        work.disposition(work.claim("Huawei denies that"), Disposition.OK, "Yes.");
        work.disposition(work.claim("that it would ever pass"), Disposition.CHANGE, "No.");

        Page page = Page.of(work.dossier());

        assertTrue(page.html().contains("<span class=\"m ok first\">Huawei denies </span><span class=\"m2 change\">"
                + "<span class=\"m ok last\">that</span></span><sup><a href=\"#c1\" title=\"OK\">1</a></sup>"
                + "<span class=\"m change last\"> it would ever pass</span>"
                + "<sup><a href=\"#c2\" title=\"Change\">2</a></sup>"), page.html());
        assertEquals(TEXT.replace("\n\n", "\n"), page.article());
    }

    @Test
    void three_marks_on_the_same_words_show_three_numbers() {
        Workpiece work = Workpiece.before(TEXT);
        work.claim("last week");
        work.claim("last week");
        work.claim("last week");

        assertTrue(Page.of(work.dossier()).html().contains("<sup><a href=\"#c1\" title=\"No finding\">1</a>,"
                + "<a href=\"#c2\" title=\"No finding\">2</a>,<a href=\"#c3\" title=\"No finding\">3</a></sup>"));
    }

    @Test
    void a_mark_over_two_paragraphs_is_drawn_in_both_and_numbered_once() {
        Workpiece work = Workpiece.before("One\n\nfirst end\n\nsecond start");
        work.claim("end\n\nsecond");

        Page page = Page.of(work.dossier());

        assertTrue(page.html().contains("<span class=\"m none first\">end</span></p>"), page.html());
        assertTrue(page.html().contains("<span class=\"m none last\">second</span><sup>"), page.html());
        assertEquals(1, page.html().split("<sup>", -1).length - 1);
    }

    @Test
    void a_claim_that_appears_twice_is_numbered_twice() {
        Workpiece work = Workpiece.before("One\n\nsales rose. Again, sales rose.");
        Claim claim = work.claim("sales rose");
        Anchor second = EcoreUtil.copy(claim.getAnchors().get(0));
        second.setStart(second.getStart() + 19);
        second.setEnd(second.getEnd() + 19);
        claim.getAnchors().add(second);

        work.run(new SuggestWording(claim, "sales fell", "Ines Falk", Workpiece.FOUND));

        Page page = Page.of(work.dossier());

        assertEquals(2, page.html().split("<sup><a href=\"#c1\"", -1).length - 1);
        assertTrue(page.text().contains("Suggested wording, ¶2 sales rose fell"), page.text());
    }

    @Test
    void a_mark_that_lost_its_words_is_listed_and_drawn_nowhere() {
        Workpiece work = Workpiece.before(TEXT);
        Anchor outside = work.claim("last week").getAnchors().get(0);
        outside.setStart(9000);
        outside.setEnd(9009);
        Anchor gone = work.claim("secrets").getAnchors().get(0);
        gone.setExact("nowhere to be found");

        Page page = Page.of(work.dossier());

        assertFalse(page.html().contains("<sup>"));
        assertTrue(page.text().contains("Marks that lost their words"));
        assertTrue(page.text().contains("last week they stand at another place"), page.text());
        assertTrue(page.text().contains("nowhere to be found they are not in the text"), page.text());
        assertTrue(page.text().contains("2 claims have a mark that lost its words (1, 2)"), page.text());
    }

    @Test
    void a_mark_in_an_earlier_revision_is_not_drawn_in_the_current_one() {
        Workpiece work = Workpiece.before(TEXT);
        work.claim("last week");
        Revision next = Ids.name(DossierFactory.eINSTANCE.createRevision());
        next.setNumber(2);
        next.setText(TEXT);
        work.document().getRevisions().add(next);

        Page page = Page.of(work.dossier());

        assertFalse(page.html().contains("<sup>"));
        assertTrue(page.text().contains("they were marked in revision 1, which is not the current one"));
        assertTrue(page.text().contains("1 earlier revision of the text."));
    }
}
