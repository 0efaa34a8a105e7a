/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences that a desk would count. In the samples a bar stands between two sentences. */
class SentencesTest {

    private static List<String> split(String language, String text) {
        return new Sentences(Locale.forLanguageTag(language)).of(text).stream().map(span -> span.of(text)).toList();
    }

    private static void assertSplit(String language, String sample) {
        assertEquals(List.of(sample.split("\\|")), split(language, sample.replace('|', ' ')));
    }

    @ParameterizedTest
    @ValueSource(strings = { //
            "The U.S. Commerce Department asked Mr. Trump.|It was Gov. Cuomo and Sen. Lee who answered.",
            "He came from the U.S.|It was late.", //
            "J. R. Smith and George W. Bush met J.B. Pritzker.|They talked.",
            "Sales hit $13.03 billion in Oct. 2019.|No. 2 came later, at 5 p.m. Tuesday.",
            "Gov. Cuomo spoke.|Dr. Birx nodded.|St. Louis slept.",
            "It buys from Comac Corp. for use at home.|They said so to Comac Corp.|The rest is silence.",
            "Acme Corp. Chairman Lee left the Clean Air Act.|Nobody noticed.", //
            "He is OK.|She has a PC.|That is a fact.|He did his job.", //
            "Two versions exist, e.g. Huawei vs. ZTE.|Both work.", //
            "She won 3.5 percent.|5G is next.", //
            "Wait ... what?|He said so..."})
    void abbreviationsAndFiguresDoNotEndASentence(String sample) {
        assertSplit("en", sample);
    }

    @ParameterizedTest
    @ValueSource(strings = { //
            "“We won.|They lost,” he said.|“Yes.”|He left.", //
            "He said: “We want it.”|Then he left.|(It was so.)|Fine.", //
            "“Why?” he asked.|“Open for business!” Trump tweeted.|“Will he?”|The senator left.",
            "\"Yes.\"|He left.|'No.'|She stayed.", //
            "“Never!” Mr. Smith of Ohio shouted.|Nobody moved."})
    void quotationsKeepTheirMarksAndTheirSpeakers(String sample) {
        assertSplit("en", sample);
    }

    @Test
    void tweetsInCapitals() {
        assertSplit("en", "THE U.S. AND CHINA ARE OPEN FOR BUSINESS!!!|MR. XI AGREES.");
        assertSplit("en", "I LOVE THE U.S.|WE WILL WIN.|NOT DIFFICULT! 🎉");
    }

    @ParameterizedTest
    @ValueSource(strings = { //
            "Das ist z. B. Bonn, z.B. Köln u. a. Städte.|Er kam am 3. Oktober mit Dr. Meier.",
            "Er mag den Islam.|Er bestand den Test.|Der 2. Weltkrieg endete 1945.|Die Stadt zahlte 5 Mio. Euro.",
            "Er wurde 3.|Das reichte nicht.|„Ja.“|Er ging.|„Ja“, sagte er.|„Warum?“, fragte sie."})
    void german(String sample) {
        assertSplit("de", sample);
    }

    @Test
    void otherLanguagesOfTheDesk() {
        assertSplit("fr", "M. Macron est parti à la mer.|Il a dit : « Oui. »|Elle rit.");
        assertSplit("es", "El Sr. Sánchez viajó a EE. UU.|No lo vieron.");
        assertSplit("pt", "O Dr. Silva chegou.|Ele falou.");
        assertSplit("it", "Il Sig. Rossi è qui.|La S.p.A. Fiat no.");
        assertSplit("fi", "J. K. Paasikivi tuli.|Hän puhui.");
    }

    @Test
    void aLineEndsASentenceAndABulletIsNoPartOfIt() {
        String text = "A headline\n\n  • First point\n- Second U.S. point\n* Third\n1. Fourth point\n  \n* * *\nEnd";
        assertEquals(
                List.of("A headline", "First point", "Second U.S. point", "Third", "1. Fourth point", "End"),
                split("en", text));
    }

    @Test
    void whiteSpaceAroundASentenceIsNoPartOfIt() {
        assertEquals(List.of("One.", "Two."), split("en", "\uFEFF  One. \u00A0\u2003 Two.\t\u2028\u2029"));
    }

    @Test
    void aMinusOrDashWithoutSpaceIsNoBullet() {
        assertEquals(List.of("-3 degrees", "*Starred"), split("en", "-3 degrees\n*Starred"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "...\n!", "• \n"})
    void nothingToCount(String text) {
        assertEquals(List.of(), split("en", text));
    }

    @Test
    void dotsBeforeTheFirstWordBelongToIt() {
        assertEquals(List.of("... And then?", "Yes."), split("en", "... And then? Yes."));
    }

    @Test
    void aTextWithoutLanguageIsReadAsEnglish() {
        assertEquals(List.of("Mr. Lee left.", "He ran."), split("und", "Mr. Lee left. He ran."));
    }

    @Test
    void sentencesStandInOrderAndApartInALongText() {
        String text = "He met Mr. Lee in the U.S. It rained.\n".repeat(5_000);
        List<Span> sentences = new Sentences(Locale.ENGLISH).of(text);
        assertEquals(10_000, sentences.size());
        for (int at = 1; at < sentences.size(); at++) {
            assertTrue(sentences.get(at - 1).end() < sentences.get(at).start());
        }
    }

    @ParameterizedTest
    @MethodSource("gold")
    void theSentencesOfOurOwnFile(String language, String marked) {
        String text = marked.replace("\\n|", "\n").replace("\\n", "\n").replace('|', ' ');
        List<String> sentences = Arrays.stream(marked.split("\\\\n\\|?|\\|")).map(SentencesTest::withoutBullet)
                .map(String::strip).filter(line -> !line.isEmpty() && !isByline(line)).toList();
        assertEquals(sentences, split(language, text));
    }

    static Stream<Arguments> gold() throws IOException {
        try (InputStream bytes = SentencesTest.class.getResourceAsStream("gold-sentences.txt")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.contains("\t") && !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t"))).toList().stream();
        }
    }

    private static String withoutBullet(String line) {
        return line.replaceFirst("^[•–] ", "");
    }

    private static boolean isByline(String line) {
        return line.matches("(By|Von|Por|Par) Ada.*|Published.*|Updated.*|Aktualisiert.*");
    }

    @Test
    void theArticleThatTheDeskCounted() throws IOException {
        String article = System.getProperty("claimbench.article", "");
        assumeTrue(!article.isEmpty(), "Set the system property claimbench.article to the article's file to run this.");
        assertEquals(24, new Sentences(Locale.US).of(Files.readString(Path.of(article))).size());
    }
}
