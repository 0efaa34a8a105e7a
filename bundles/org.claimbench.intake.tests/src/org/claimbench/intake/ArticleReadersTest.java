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

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file finds its reader. */
class ArticleReadersTest {

    private static Article read(String name, byte[] bytes) throws CoreException {
        return ArticleReaders.read(bytes, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.DOCM", "a", "a.bin"})
    void wordFiles(String name) throws CoreException, IOException {
        assertEquals("Hello there.", read(name, WordParts.of(WordParts.p("Hello there.")).bytes()).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "download"})
    void pdfs(String name) throws CoreException, IOException {
        assertEquals("Hello there.", read(name, new PdfPages().page().text(50, 50, 12, "Hello there.").bytes()).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.xhtml", "page.php"})
    void pages(String name) throws CoreException {
        assertEquals("Hello there.",
                read(name, "<!DOCTYPE html><p>Hello there.".getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void allElseIsText() throws CoreException {
        byte[] text = "<p>Hello *there*.".getBytes(StandardCharsets.UTF_8);
        assertEquals("<p>Hello *there*.", read("a.txt", text).text());
        assertEquals("<p>Hello *there*.", read("README", text).text());
        assertEquals("Hello there.", read("a.md", "Hello *there*.".getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void otherFormatsAreNamed() {
        CoreException refused = assertThrows(CoreException.class,
                () -> read("a.rtf", "{\\rtf1 Hello}".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("“a.rtf” is in a format that is not read."
                + " Open it in the program that wrote it, and save it as .docx or PDF.",
                refused.getStatus().getMessage());
    }
}
