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
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown comes in as its readers see it. */
class MarkdownReaderTest {

    private static Article read(String markdown) throws CoreException {
        return new MarkdownReader().read(markdown.getBytes(StandardCharsets.UTF_8), "a.md");
    }

    @Test
    void numberedListsKeepTheirNumbers() throws CoreException {
        assertTrue(read("# The rule\n\nIn parts:\n\n3. No chips.\n4. No masks.\n")
                .text().endsWith("3. No chips.\n4. No masks."));
    }

    @Test
    void theWordsWithoutTheMarks() throws CoreException {
        Article article = read("""
                # Chip rule

                By Ann Lee

                He *said* so on [Tuesday](https://wire.example),
                twice.

                - one
                - two

                ![A chart](chart.png)

                | Month | Sales |
                |---|---|
                | October | 13.03 |
                """);
        assertEquals("""
                Chip rule

                By Ann Lee

                He said so on Tuesday, twice.
                • one
                • two

                [Picture: A chart]

                [Table: 2 rows, 2 columns]
                Month\tSales
                October\t13.03""", article.text());
        assertEquals("Chip rule", article.headline());
        assertEquals("By Ann Lee", article.byline());
        assertEquals(List.of("[Picture: A chart]", "[Table: 2 rows, 2 columns]"),
                article.placeholders().stream().map(each -> each.span().of(article.text())).toList());
    }

    @Test
    void thePreambleOfAGenerator() throws CoreException {
        Article article = read("""
                ---
                title: "Chip rule"
                authors:
                  - Ann Lee
                  - Bo Chen
                date: 2020-02-18T12:00:00-05:00
                lang: en
                ---
                The text begins.
                """);
        assertEquals("The text begins.", article.text());
        assertEquals("Chip rule", article.headline());
        assertEquals("Ann Lee, Bo Chen", article.byline());
        assertEquals("en", article.masthead().language());
        assertEquals(OffsetDateTime.parse("2020-02-18T12:00-05:00"), article.masthead().published());
    }

    @Test
    void thePreambleOfAnotherGenerator() throws CoreException {
        Article article = read("""
                +++
                title = "Chip rule"
                authors = ["Ann Lee", "Bo Chen"]
                date = 2020-02-18T12:00:00-05:00
                +++

                The text begins.
                """);
        assertEquals("The text begins.", article.text());
        assertEquals("Chip rule", article.headline());
        assertEquals("Ann Lee, Bo Chen", article.byline());
        assertEquals(OffsetDateTime.parse("2020-02-18T12:00-05:00"), article.masthead().published());
    }

    @Test
    void whatAGeneratorWouldFillInIsNotRead() throws CoreException {
        Article article = read("""
                He said so [on Tuesday]({{ "/2020/02/18/rule/" | url }}).

                {% image "assets/plant.png" "wide" "The plant & its gate" %}

                {% include newsletter.html %}

                <img src="{{ "/assets/chart.gif" | url }}" alt="A chart" />

                ```
                {% kept %}
                ```
                """);
        assertEquals("He said so on Tuesday.\n\n[Picture: The plant & its gate]\n\n[Picture: A chart]\n\n{% kept %}",
                article.text());
        assertEquals(List.of("Instructions to a generator of pages, such as “{% include … %}”, were left out. Look at"
                + " the page that it made."), article.notes());
    }

    @Test
    void aRuleIsNoPreamble() throws CoreException {
        assertEquals("One.\n\nTwo.", read("---\n\nOne.\n\n---\n\nTwo.").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*a _b ", "[", "![", "<div>", "`a "})
    void nestedWithoutEnd(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try {
                assertTrue(read(part.repeat(30_000) + "x").text().contains("x"));
            } catch (CoreException e) {
                assertTrue(e.getStatus().getMessage().startsWith("“a.md” nests its parts"), e.getStatus().getMessage());
            }
        });
    }
}
