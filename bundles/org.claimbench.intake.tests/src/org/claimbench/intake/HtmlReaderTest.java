/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;

import org.claimbench.intake.parts.Masthead;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** The article comes out of its page, whole and alone. */
class HtmlReaderTest {

    private static Article read(String html) throws CoreException {
        return new HtmlReader().read(html.getBytes(StandardCharsets.UTF_8), "a.html");
    }

    private static List<String> toLookAt(Article article) {
        return article.placeholders().stream().map(each -> each.span().of(article.text())).toList();
    }

    @Test
    void theArticleWithoutWhatSurroundsIt() throws CoreException {
        assertEquals("""
                Chip rule & Huawei

                By Ann Lee

                Feb. 18

                President Donald Trump said on Tuesday that the rule would not be used as an excuse.

                [Picture: Trump on the lawn]

                Trump on Tuesday. Photo: AP
                • First point
                • Second point

                The figures

                [Table: 2 rows, 2 columns]
                Month\tSales
                October\t13.03

                THE UNITED STATES CANNOT

                — Donald J. Trump

                [Embedded: video.example]""", NewsPage.read(NewsPage.LINKED_DATA).text());
    }

    @Test
    void numberedListsKeepTheirNumbers() throws CoreException {
        Article article = Incoming.pasted("""
                <h1>The rule</h1><p>It has three parts, and they stand in the order of their weight.</p>
                <ol><li>No chips.<ol start="4"><li><p>No masks.</p><p>None at all.</p></li><li>No gas.</li></ol></li>
                <li value="7">No tools.</li><li>No plans.</li></ol>
                <ol reversed><li>Last.</li><li>First.</li></ol><ol type="i"><li>Roman.</li></ol>""", "pasted text",
                new NullProgressMonitor()).article();
        assertEquals(List.of("1. No chips.", "4. No masks.", "None at all.", "5. No gas.", "7. No tools.",
                "8. No plans.", "2. Last.", "1. First.", "• Roman."),
                article.text().lines().filter(line -> !line.isBlank()).skip(2).toList());
    }

    @Test
    void whatHasToBeLookedAt() throws CoreException {
        assertEquals(List.of("[Picture: Trump on the lawn]", "Trump on Tuesday. Photo: AP",
                "[Table: 2 rows, 2 columns]", "THE UNITED STATES CANNOT", "— Donald J. Trump",
                "[Embedded: video.example]"), toLookAt(NewsPage.read(NewsPage.LINKED_DATA)));
    }

    @Test
    void eachParagraphKnowsItsElement() throws CoreException {
        Article article = NewsPage.read(NewsPage.LINKED_DATA);
        assertEquals(List.of("h1", "byline", "div", "p", "img", "figcaption", "li", "li", "h2", "table"),
                article.origins().stream().map(origin -> origin.element()).limit(10).toList());
    }

    @Test
    void theMastheadFromLinkedData() throws CoreException {
        assertEquals(
                new Masthead("Chip rule & Huawei", "By Ann Lee", "Example Wire", "https://wire.example/chips", "en",
                        OffsetDateTime.parse("2020-02-18T12:00-05:00")),
                NewsPage.read(NewsPage.LINKED_DATA).masthead());
    }

    @Test
    void theMastheadFromOpenGraph() throws CoreException {
        assertEquals(new Masthead("Chip rule & Huawei", "By Ann Lee", "Wire", "https://wire.example/chips", "en",
                OffsetDateTime.parse("2020-02-18T11:30-05:00")), NewsPage.read("""
                        <meta property="og:site_name" content="Wire">
                        <meta property="article:published_time" content="2020-02-18T11:30:00-0500">""").masthead());
    }

    @Test
    void aTimeWithoutAZoneIsNotGuessed() throws CoreException {
        Article article = read("<meta name=date content=2020-02-18><p>" + "Some words of a text. ".repeat(20));
        assertEquals(null, article.masthead().published());
        assertEquals(List.of("The page gives “2020-02-18” as its publication time, without a time of day or a zone."
                + " Fill in the time yourself."), article.notes());
    }

    @Test
    void aPageThatIsMadeByScript() throws CoreException {
        String body = "The first sentence of it. ".repeat(10) + "\\n\\n" + "The second paragraph of it. ".repeat(10);
        Article article = read("<div id=root></div><script type=application/ld+json>{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Chips\",\"articleBody\":\"" + body + "\"}</script>");
        assertEquals(3, article.origins().size());
        assertTrue(article.notes().get(0).startsWith("The page shows its article by a script only."));
    }

    @Test
    void brokenLinkedDataIsPassedOver() throws CoreException {
        assertEquals("Hello there.",
                read("<script type=application/ld+json>{\"@type\": [</script><p>Hello there.").text());
    }

    @Test
    void theEncodingThatThePageNames() throws CoreException {
        byte[] page = "<meta charset=\"windows-1251\"><p>Президент сказал во вторник."
                .getBytes(Charset.forName("windows-1251"));
        assertEquals("Президент сказал во вторник.", new HtmlReader().read(page, "a.html").text());
    }

    @Test
    void aPageWithoutAnArticle() {
        CoreException refused = assertThrows(CoreException.class, () -> read("<nav><a href=/>Home</a></nav>"));
        assertEquals("No article was found in “a.html”. Select its text in the browser, copy it, and paste it.",
                refused.getStatus().getMessage());
    }

    @Test
    void theClipboardIsTakenWhole() throws CoreException {
        Article article = new HtmlReader().readFragment(
                "<html><body><!--StartFragment--><h1>Chip rule</h1><p>By Ann Lee</p><p>He said <q>no</q>.<br>Twice."
                        + "<nav>x</nav><img src=a.png alt='A chart'></p><!--EndFragment--></body></html>",
                "pasted text", new NullProgressMonitor());
        assertEquals("Chip rule\n\nBy Ann Lee\n\nHe said “no”.\nTwice.\n\n[Picture: A chart]", article.text());
        assertEquals("Chip rule", article.headline());
        assertEquals("By Ann Lee", article.byline());
        assertEquals(List.of("[Picture: A chart]"), toLookAt(article));
    }

    @Test
    void controlCharactersAreLeftOutWithANote() throws CoreException {
        Article article = read("<p>On&#1;e and &#xFFFE; two.</p>");
        assertEquals("One and \uFFFD two.", article.text());
        assertEquals(2, article.notes().size());
    }
}
