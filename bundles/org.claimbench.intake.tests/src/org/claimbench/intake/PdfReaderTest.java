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

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** A PDF comes in as a person reads it aloud. */
class PdfReaderTest {

    private static Article read(PdfPages pages) throws IOException, CoreException {
        return new PdfReader().read(pages.bytes(), "a.pdf");
    }

    private static List<String> toLookAt(Article article) {
        return article.placeholders().stream().map(each -> each.span().of(article.text())).toList();
    }

    @Test
    void headlineParagraphsAndHyphens() throws IOException, CoreException {
        Article article = read(new PdfPages().page().text(50, 60, 24, "Chip rule")
                .text(50, 120, 12, "The president said that national secu-", "rity would not be an excuse for well-",
                        "known limits. The well-known rule came.")
                .text(50, 200, 12, "Sales rose in 2019–", "2020, as https://wire.example/", "chips says."));
        assertEquals("""
                Chip rule

                The president said that national security would not be an excuse for well-known limits. \
                The well-known rule came.

                Sales rose in 2019–2020, as https://wire.example/chips says.""", article.text());
        assertEquals("Chip rule", article.headline());
        assertEquals("page 1, paragraph 2", article.origins().get(1).locator());
    }

    @Test
    void columnsOneAfterTheOther() throws IOException, CoreException {
        PdfPages pages = new PdfPages().page();
        String[] left = {"The first column begins here and", "it goes on for several lines so that",
                "nobody could take it for a table with", "cells, and it ends in the middle of a"};
        String[] right = {"sentence, which goes on in the second", "column without any break at all, as",
                "newspapers do it every day of the", "week. And that is all of it for today."};
        for (int line = 0; line < left.length; line++) {
            pages.text(50, 100 + line * 14, 11, left[line]).text(320, 100 + line * 14, 11, right[line]);
        }
        assertEquals(String.join(" ", left) + ' ' + String.join(" ", right), read(pages).text());
    }

    @Test
    void runningHeadsAndPageNumbersAreLeftOut() throws IOException, CoreException {
        PdfPages pages = new PdfPages();
        for (int page = 1; page <= 4; page++) {
            pages.page().text(50, 30, 9, "Example Wire " + page + " May").text(50, 100, 12,
                    "Paragraph of page " + page + " is here.", "It has two lines.").text(290, 810, 9,
                            "Page " + page + " of 4");
        }
        Article article = read(pages);
        assertEquals("Paragraph of page 1 is here. It has two lines.\n\n"
                + "Paragraph of page 2 is here. It has two lines.\n\nParagraph of page 3 is here. It has two lines.\n\n"
                + "Paragraph of page 4 is here. It has two lines.", article.text());
        assertEquals(4, article.origins().get(3).page());
        assertEquals(List.of("Running heads and page numbers were left out, such as “Example Wire 1 May”."),
                article.notes());
    }

    @Test
    void aParagraphGoesOnOnTheNextPage() throws IOException, CoreException {
        assertEquals("It begins on the first page and goes on there for a while until it reaches the second.",
                read(new PdfPages().page().text(50, 700, 12, "It begins on the first page and goes", "on there for a")
                        .page().text(50, 60, 12, "while until it reaches the second.")).text());
    }

    @Test
    void picturesTablesAndCaptions() throws IOException, CoreException {
        PdfPages pages = new PdfPages().page().text(50, 60, 12, "Sales rose, as the chart shows.")
                .picture(50, 100, 200, 100).text(50, 230, 12, "Figure 1: sales by month");
        String[][] rows = {{"Month", "Sales"}, {"September", "12.66"}, {"October", "13.03"}};
        for (int row = 0; row < rows.length; row++) {
            pages.text(50, 300 + row * 14, 12, rows[row][0]).text(200, 300 + row * 14, 12, rows[row][1]);
        }
        Article article = read(pages);
        assertEquals(List.of("[Picture]", "Figure 1: sales by month", "[Table: 3 rows, 2 columns]"),
                toLookAt(article));
        assertEquals("October\t13.03", article.text().lines().reduce("", (last, line) -> line));
    }
}
