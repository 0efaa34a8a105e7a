/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.claimbench.text.Sentences;
import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The details that a desk would look up. */
class ItemsTest {

    private static List<TextItem> items(String language, String text) {
        Locale locale = Locale.forLanguageTag(language);
        return new Items(locale).of(text, new Sentences(locale).of(text));
    }

    private static String of(String language, TextItemKind kind, String text) {
        return items(language, text).stream().filter(item -> item.kind() == kind).map(item -> item.span().of(text))
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            "It closed nearly 2,000 and hurt tens of thousands more.; nearly 2,000 / tens of thousands",
            "Sales hit $13.03 billion, up 2.9% or 3 percentage points.; $13.03 billion / 2.9% / 3 percentage points",
            "Half a dozen of 27 states paid more than €5mn and £3bn.; Half a dozen / 27 / more than €5mn / £3bn",
            "5G and COVID-19 are names.; ''",
            "It fell by -3.5 to 10-12 kilometres.; -3.5 / 10-12 kilometres", "About 40% left.; About 40%"})
    void figures(String text, String figures) {
        assertEquals(figures.replace("''", ""), of("en", TextItemKind.FIGURE, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            "On Tuesday, Feb. 18, 2020, at 5 p.m. he spoke.; Tuesday, Feb. 18, 2020, at 5 p.m.",
            "Filed last week, due before the end of the month.; last week / before the end of the month",
            "In October 2019 and since 2018 it fell.; October 2019 / since 2018",
            "He may go. It costs $2019 or 2,019.; ''",
            "From 2020-02-18 to 19/02/2020 or at 8:39 p.m.; From 2020-02-18 to 19/02/2020 / 8:39 p.m.",
            "Sales of last spring, Q3 2019 and the 1990s; last spring / Q3 2019 / the 1990s"})
    void dates(String text, String dates) {
        assertEquals(dates.replace("''", ""), of("en", TextItemKind.DATE, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            "The Wall Street Journal asked President Ada Lee of the U.S. twice.; Wall Street Journal / Ada Lee / U.S.",
            "Britain has left. Germany reportedly follows France’s Safran.; Britain / France / Safran",
            "He met Huawei. Huawei denies it. Semiconductors matter. Yes.; Huawei / Huawei",
            "THE UNITED STATES IS OPEN FOR BUSINESS; ''", "It went to China. The end.; China"})
    void names(String text, String names) {
        assertEquals(names.replace("''", ""), of("en", TextItemKind.NAME, text));
    }

    @Test
    void titlesQuotationsAndLinks() {
        String text = "“It is so. It was so,” Prime Minister Lee wrote (https://example.org/a_(b)?c=1) to a.lee@x.org.";
        assertEquals("Prime Minister", of("en", TextItemKind.TITLE, text));
        assertEquals("It is so. It was so,", of("en", TextItemKind.QUOTATION, text));
        assertEquals("https://example.org/a_(b)?c=1 / a.lee@x.org", of("en", TextItemKind.LINK, text));
        assertEquals("", of("en", TextItemKind.FIGURE, text));
    }

    @Test
    void otherLanguages() {
        String german = "Präsident Macron sagte am 3. Oktober 2019, fast 2.000 Menschen und 12,5 Mio. Euro"
                + " lägen bei der EZB.";
        assertEquals("fast 2.000 / 12,5 Mio. Euro", of("de", TextItemKind.FIGURE, german));
        assertEquals("3. Oktober 2019", of("de", TextItemKind.DATE, german));
        assertEquals("EZB", of("de", TextItemKind.NAME, german));
        String spanish = "El presidente Sánchez dijo que casi 13.000 millones se perdieron en octubre de 2019.";
        assertEquals("casi 13.000 millones", of("es", TextItemKind.FIGURE, spanish));
        assertEquals("octubre de 2019", of("es", TextItemKind.DATE, spanish));
        String french = "Le président Macron a dit mardi que près de 13,03 milliards sont partis en octobre 2019.";
        assertEquals("près de 13,03 milliards", of("fr", TextItemKind.FIGURE, french));
        assertEquals("mardi / octobre 2019", of("fr", TextItemKind.DATE, french));
        assertEquals("Macron", of("fr", TextItemKind.NAME, french));
        assertEquals("2 000", of("fi", TextItemKind.FIGURE, "Se maksoi 2 000 eilen.".replace("2 000", "2\u00A0000"))
                .replace('\u00A0', ' '));
    }

    @Test
    void itemsStandInOrderWithinSentences() {
        String text = "“Nearly 2,000 died,” President Trump said Tuesday. See https://example.org/2020. ".repeat(3);
        List<Span> sentences = new Sentences(Locale.US).of(text);
        List<TextItem> items = new Items(Locale.US).of(text, sentences);
        assertEquals(List.of(TextItemKind.QUOTATION, TextItemKind.FIGURE, TextItemKind.TITLE, TextItemKind.NAME,
                TextItemKind.DATE, TextItemKind.LINK), items.subList(0, 6).stream().map(TextItem::kind).toList());
        assertTrue(items.stream().allMatch(item -> sentences.stream().anyMatch(one -> one.contains(item.span()))));
    }

    @Test
    void nothingInNothing() {
        assertEquals(List.of(), items("en", ""));
        assertEquals(List.of(), items("", "nothing at all to see here"));
    }
}
