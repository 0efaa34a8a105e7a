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

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.claimbench.core.commands.SetSaidBy;
import org.claimbench.core.commands.SuggestWording;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Evidence;
import org.claimbench.model.Stance;
import org.claimbench.testkit.Workpiece;
import org.junit.jupiter.api.Test;

/** Whatever a dossier holds, its report runs nothing and fetches nothing. */
class HostileTextTest {

    private static final String EVIL = "</p></style></title><script>alert('1')</script>"
            + "<img src=x onerror=\"a\">&amp; ]]>";
    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][\\w-]*)([^>]*)>");
    private static final Pattern LOADS = Pattern.compile("\\b(src|srcset|poster|data|action|style|on\\w+)=",
            Pattern.CASE_INSENSITIVE);

    private static Workpiece evilWork() {
        Workpiece work = Workpiece.before(EVIL + "\n\nIt says " + EVIL + " \u0085\u0092 here.");
        Claim claim = work.claim("says " + EVIL, EVIL);
        work.run(new SetSaidBy(claim, EVIL));
        Evidence evidence = work.evidence(claim, EVIL, Stance.SUPPORTS, EVIL);
        evidence.setLocator(EVIL);
        evidence.getSource().setPublisher(EVIL);
        evidence.getSource().setUrl("javascript:alert(1)");
        work.disposition(claim, Disposition.CHANGE, EVIL + "\n\n[click](javascript:alert(1)) "
                + "![pixel](https://spy.example/p.gif) [![in](https://spy.example/q.gif)](https://ok.example/)\n\n"
                + "# Big\n\n<iframe src=\"https://spy.example\"></iframe>\n\nsee <https://auto.example/> and "
                + "data:text/html,x");
        work.run(new SuggestWording(claim, EVIL + '"', EVIL, Workpiece.FOUND));
        work.document().setByline(EVIL);
        work.document().setOutlet(EVIL);
        work.document().setLanguage("\"><script>");
        work.dossier().setTitle(EVIL);
        return work;
    }

    @Test
    void no_text_becomes_markup() {
        Page page = Page.of(evilWork().dossier());
        List<MatchResult> tags = TAG.matcher(page.html()).results().toList();

        for (MatchResult tag : tags) {
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            assertFalse(List.of("script", "img", "iframe", "link", "object", "embed", "form").contains(name),
                    tag.group());
            assertFalse(LOADS.matcher(tag.group(2).replaceAll("\"[^\"]*\"", "")).find(), tag.group());
        }
        assertEquals(1, tags.stream().filter(tag -> tag.group(1).equals("style")).count());
        assertEquals(1, tags.stream().filter(tag -> tag.group(1).equals("h1")).count());
        assertTrue(page.article().startsWith(EVIL), page.article());
    }

    @Test
    void only_addresses_on_the_web_become_links() {
        Page page = Page.of(evilWork().dossier());
        Pattern href = Pattern.compile("href=\"([^\"]*)\"");

        assertTrue(href.matcher(page.html()).results().map(found -> found.group(1))
                .allMatch(target -> target.isEmpty() || target.startsWith("#") || target.startsWith("https://")),
                page.html());
        assertTrue(page.text().contains("javascript:alert(1)"), "the address is still told");
        assertTrue(page.html().contains("href=\"https://spy.example/p.gif\">pixel</a>"), page.html());
        assertTrue(page.html().contains("href=\"https://ok.example/\">in</a>"), page.html());
    }

    @Test
    void nothing_but_links_names_the_network() {
        String html = Page.of(evilWork().dossier()).html();
        String head = html.substring(0, html.indexOf("<body>"));

        assertFalse(head.contains("http:") || head.contains("https:"));
        assertFalse(head.contains("@import") || head.contains("url("));
        assertTrue(head.contains("default-src 'none'"));
    }

    @Test
    void control_characters_show_as_what_cannot_be_shown() {
        assertTrue(Page.of(evilWork().dossier()).article().endsWith(" \ufffd\ufffd here."));
    }
}
