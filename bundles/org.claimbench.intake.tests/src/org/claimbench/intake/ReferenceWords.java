/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimbench.intake.internal.text.Decoded;
import org.claimbench.intake.internal.text.Encoding;
import org.eclipse.core.runtime.CoreException;
import org.jsoup.Jsoup;

/** The words of a document by a shorter way than the readers go, to compare with. */
record ReferenceWords(String format) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern RUN = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|</w:p>|<w:(?:tab|br)/>");
    private static final Pattern LINK = Pattern
            .compile("\\]\\([^)]*\\)|\\]\\[[^\\]]*\\]|(?m:^\\[[^\\]]*\\]:.*$)|<[^>]*>");
    private static final Pattern PREAMBLE = Pattern.compile("\\A(---|\\+\\+\\+)\\R(?s:.*?)\\R\\1\\R");
    /** Words in a row, how far from one row to the next at least, and how many are enough. */
    private static final int ROW = 3;
    private static final int STEP = 10;
    private static final int ENOUGH = 500;
    /** Words that were moved by less, such as a caption, still count as in order; in letters. */
    private static final int NEAR = 3000;

    List<String> of(Path document) throws IOException, CoreException {
        return words(switch (format) {
        case "docx" -> word(document);
        case "pdf" -> print(document);
        case "html" -> Jsoup.parse(document.resolveSibling("expected.html")).text();
        case "markdown" -> LINK.matcher(PREAMBLE.matcher(plain(document)).replaceFirst("")).replaceAll(" ");
        default -> plain(document);
        });
    }

    private static String plain(Path document) throws IOException, CoreException {
        Decoded decoded = Encoding.decode(Files.readAllBytes(document), "the document");
        return decoded.text();
    }

    private static String word(Path document) throws IOException {
        try (ZipFile zip = new ZipFile(document.toFile())) {
            byte[] xml = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
            String runs = RUN.matcher(new String(xml, StandardCharsets.UTF_8)).results()
                    .map(found -> found.group(1) == null ? " " : found.group(1)).collect(Collectors.joining());
            return Jsoup.parse(runs).text();
        }
    }

    private static String print(Path document) throws IOException {
        try (PDDocument pages = Loader.loadPDF(Files.readAllBytes(document))) {
            return new PDFTextStripper().getText(pages);
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    }

    /** How many rows of words are looked for. */
    static long runs(List<String> reference) {
        return rows(reference).size();
    }

    private static List<String> rows(List<String> reference) {
        List<String> rows = new ArrayList<>();
        int step = Math.max(STEP, reference.size() / ENOUGH);
        for (int at = 0; at + ROW <= reference.size(); at += step) {
            rows.add(' ' + String.join(" ", reference.subList(at, at + ROW)) + ' ');
        }
        return rows;
    }

    /** How many of them stand in a text, each behind the one before. */
    static long foundInOrder(List<String> reference, String text) {
        String words = ' ' + String.join(" ", words(text)) + ' ';
        long found = 0;
        int last = 0;
        for (String row : rows(reference)) {
            int at = words.indexOf(row, Math.max(0, last - NEAR));
            if (at >= 0) {
                found++;
                last = Math.abs(at - last) <= NEAR ? at : last;
            }
        }
        return found;
    }
}
