/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents that nobody here made, where they are at hand (folder {@code documents}, one folder a format): what a
 * reader would stumble over at once. What they are, and what is known to read badly, is in
 * {@code releng/docs/intake.md}.
 */
class RealDocumentsTest {

    private static final Path DOCUMENTS = Path.of(System.getProperty("user.home"), ".cache", "claimbench",
            "documents");
    /** It needs a password, and is refused with that sentence. */
    private static final Set<String> LOCKED = Set.of("password-example.pdf");
    /** Subtitles and a page whose author broke the lines where he liked. */
    private static final Set<String> OWN_LINES = Set.of("utf-16-subtitles.txt", "iso-8859-1-finnish.txt");
    /** Its tables and the words in its charts are interleaved. */
    private static final Set<String> INTERLEAVED = Set.of("ag-energy-round-up-2017-02-24.pdf");
    private static final Pattern MARKUP = Pattern.compile("(?i)</?(p|div|span|img|td|tr|li|h\\d|strong|script|style)"
            + "(\\s[^<>]*)?/?>|&(nbsp|amp|quot|#\\d+);|\\]\\(https?:|(?m:^#{1,6} )|\\*\\*\\p{L}|\\{\\{ |\\{% ");
    /** A line that goes on in the next one, as no paragraph does. */
    private static final Pattern CUT_OFF = Pattern.compile("(?m)[\\p{Ll},]\\h*\\n\\h*(?=\\p{Ll}{2,} )");
    private static final int HUNDRED = 100;
    private static final int LINES_A_CUT = 20;
    private static final int LETTERS_A_MARK = 2500;
    /** A row of words is of no weight in a document with few. */
    private static final int FEW_ROWS = 5;
    /** Of a hundred web pages: lists of links, galleries, pages that are all code. */
    private static final int STUMBLES = 15;

    private final List<String> complaints = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"text, 99", "markdown, 95", "docx, 95", "pdf, 70", "html, 80"})
    void comesInReadable(String format, int percent) throws IOException {
        List<Path> documents = documents(format);
        for (Path document : documents) {
            read(document, format, percent);
        }
        assertFalse(documents.size() < 5, () -> "Five of a format make a trial, not " + documents);
        int allowed = format.equals("html") ? documents.size() * STUMBLES / HUNDRED : 0;
        assertTrue(complaints.size() <= allowed, () -> String.join("\n", complaints));
    }

    private static List<Path> documents(String format) throws IOException {
        Path folder = format.equals("html") ? DOCUMENTS.resolve("readability/test/test-pages")
                : DOCUMENTS.resolve(format);
        assumeTrue(Files.isDirectory(folder), () -> folder + " is not there; real documents can be put into it.");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> Files.isDirectory(file) ? file.resolve("source.html") : file)
                    .filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void read(Path document, String format, int percent) throws IOException {
        try {
            String text = ArticleReaders.open(document).article().text();
            judge(document, text);
            judge(document, new ReferenceWords(format).of(document), text, percent);
        } catch (CoreException e) {
            if (!LOCKED.contains(name(document))) {
                complain(document, e.getStatus().getMessage());
            }
        }
    }

    private void judge(Path document, String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            complain(document, "has characters that were not understood");
        }
        List<String> marks = MARKUP.matcher(text).results().map(found -> found.group()).toList();
        if (marks.size() > text.length() / LETTERS_A_MARK) {
            complain(document, "shows marks of its format: " + marks.stream().limit(3).toList());
        }
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        long cut = CUT_OFF.matcher(text).results().count();
        if (cut > 1 + lines / LINES_A_CUT && !OWN_LINES.contains(name(document))) {
            complain(document, "breaks paragraphs into lines, " + cut + " of " + lines);
        }
    }

    private void judge(Path document, List<String> reference, String text, int percent) {
        long found = ReferenceWords.foundInOrder(reference, text);
        long all = ReferenceWords.runs(reference);
        if (found * HUNDRED < all * percent && all > FEW_ROWS && !INTERLEAVED.contains(name(document))) {
            complain(document, "has " + found + " of " + all + " runs of words in their order");
        }
    }

    private static String name(Path document) {
        return document.getFileName().toString();
    }

    private void complain(Path document, String what) {
        complaints.add(DOCUMENTS.relativize(document) + " " + what);
    }
}
