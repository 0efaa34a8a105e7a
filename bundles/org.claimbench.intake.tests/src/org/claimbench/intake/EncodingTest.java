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

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text keeps its accents whatever its encoding. */
class EncodingTest {

    private static final String GERMAN = """
            Der Präsident sagte am Dienstag, die Maßnahme träfe „alle“ Länder über Nacht.
            """.repeat(5);
    private static final String RUSSIAN = """
            Президент сказал во вторник, что правила будут изменены до конца месяца.
            """.repeat(5);
    private static final String GREEK = """
            Ο πρόεδρος δήλωσε την Τρίτη ότι οι κανόνες θα αλλάξουν μέχρι το τέλος του μήνα.
            """.repeat(5);
    private static final String JAPANESE = """
            大統領は火曜日に、規則は月末までに変更されると述べた。
            """.repeat(5);
    private static final String POLISH = """
            Prezydent oświadczył we wtorek, że zasady zmienią się jeszcze w tym miesiącu.
            """.repeat(5);

    private final PlainTextReader reader = new PlainTextReader();

    private Article read(byte[] bytes) throws CoreException {
        return reader.read(bytes, "a.txt");
    }

    private void assertDetected(String text, String encoding) throws CoreException {
        Article article = read(text.getBytes(Charset.forName(encoding)));
        assertEquals(text, article.text());
        assertEquals(List.of("“a.txt” does not say how it is encoded; it was read as " + encoding
                + ". Look whether its accents and quotation marks are right."), article.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"})
    void aByteOrderMarkSaysIt(String encoding) throws CoreException {
        Article article = read(("\uFEFF" + GERMAN + "😀").getBytes(Charset.forName(encoding)));
        assertEquals(GERMAN + "😀", article.text());
        assertEquals(List.of(), article.notes());
    }

    @Test
    void otherwiseItIsFoundByItsLetters() throws CoreException {
        assertDetected(GERMAN, "windows-1252");
        assertDetected(RUSSIAN, "windows-1251");
        assertDetected(RUSSIAN, "KOI8-R");
        assertDetected(GREEK, "ISO-8859-7");
        assertDetected(JAPANESE, "Shift_JIS");
        assertDetected(JAPANESE, "EUC-JP");
        assertDetected(POLISH, "windows-1250");
    }

    @ParameterizedTest
    @CsvSource({"“Naïve”", "Café – 5 €"})
    void aShortOneIsTakenForTheUsualOne(String text) throws CoreException {
        assertEquals(text, read(text.getBytes(Charset.forName("windows-1252"))).text());
    }

    @Test
    void utf8NeedsNoGuessing() throws CoreException {
        assertEquals(List.of(), read(RUSSIAN.getBytes(StandardCharsets.UTF_8)).notes());
    }
}
