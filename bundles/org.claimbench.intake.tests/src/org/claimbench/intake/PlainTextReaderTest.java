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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes in, and what is told about it. */
class PlainTextReaderTest {

    private final PlainTextReader reader = new PlainTextReader();
    private final Path folder;

    PlainTextReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Article read(String content) throws IOException, CoreException {
        return reader.read(Files.write(folder.resolve("a.txt"), content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void knowsPlainTextByItsName() {
        assertTrue(reader.reads("Article.TXT"));
        assertTrue(reader.reads("folder/a.text"));
        assertFalse(reader.reads("a.docx"));
        assertFalse(reader.reads("txt"));
    }

    @Test
    void keepsTheTextWhole() throws IOException, CoreException {
        String text = "  A headline \n\nBy Ann Lee\n\n“Naïve” 😀 text.\n\n";
        Article article = read(text);
        assertEquals("a.txt", article.name());
        assertEquals("A headline", article.headline());
        assertEquals("By Ann Lee", article.byline());
        assertEquals(text, article.text());
        assertEquals(List.of(), article.notes());
    }

    @Test
    void eachLineKnowsItsPlace() throws IOException, CoreException {
        Article article = read("Chip rule\n\nOne.\n \nTwo.");
        assertEquals(List.of("Chip rule", "One.", "Two."),
                article.origins().stream().map(origin -> origin.span().of(article.text())).toList());
        assertEquals("paragraph 3", article.origins().get(2).locator());
    }

    @Test
    void byteOrderMarkAndLineEndsAreNormalisedWithoutANote() throws IOException, CoreException {
        Article article = read("\uFEFFOne.\r\nTwo.\rThree.\n\r\nFour.\r");
        assertEquals("One.\nTwo.\nThree.\n\nFour.\n", article.text());
        assertEquals(List.of(), article.notes());
    }

    @Test
    void formFeedsAreLeftOutWithANote() throws IOException, CoreException {
        Article article = read("One.\n\fTwo.\f");
        assertEquals("One.\nTwo.", article.text());
        assertEquals(List.of("2 form feeds were left out: they cannot be saved."), article.notes());
    }

    @Test
    void aFormFeedDoesNotGlueTwoWordsTogether() throws IOException, CoreException {
        assertEquals("One\nTwo", read("One\fTwo").text());
    }

    @Test
    void aControlCharacterIsLeftOutWithANote() throws IOException, CoreException {
        Article article = read("On\u0001e.");
        assertEquals("One.", article.text());
        assertEquals(List.of("1 control character was left out: it cannot be saved."), article.notes());
    }

    @Test
    void whatStandsForNoCharacterIsReplacedWithANote() throws IOException, CoreException {
        Article article = read("On\uFFFEe.");
        assertEquals("On\uFFFDe.", article.text());
        assertEquals(List.of("1 code that stands for no character was replaced by \uFFFD: it cannot be saved."),
                article.notes());
    }

    @Test
    void halfACharacterInPastedTextIsReplacedWithANote() throws CoreException {
        Article article = reader.read("a\uD83D b\uDE00 😀", "pasted text");
        assertEquals("a\uFFFD b\uFFFD 😀", article.text());
        assertEquals(List.of("2 halves of characters were replaced by \uFFFD: they cannot be saved."),
                article.notes());
        assertEquals("pasted text", article.name());
    }

    @Test
    void manyFormFeedsAreCountedAsAPersonWritesIt() throws CoreException {
        assertEquals(List.of("1,234 form feeds were left out: they cannot be saved."),
                reader.read("x" + "\f".repeat(1_234), "pasted text").notes());
    }

    @Test
    void aFileOfExactlyTheLimitIsRead() throws IOException, CoreException {
        assertEquals(PlainTextReader.LIMIT, read("x".repeat(PlainTextReader.LIMIT)).text().length());
    }
}
