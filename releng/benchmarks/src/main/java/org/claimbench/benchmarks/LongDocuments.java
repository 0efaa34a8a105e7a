/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Long files of made-up words, always the same. */
final class LongDocuments {

    private static final int LINES = 45;
    private static final int WORDS = 11;
    private static final int PARAGRAPHS = 8;
    private static final String[] SYLLABLES = {"ta", "re", "mo", "lin", "sa", "ker", "do", "vi", "pel", "un"};

    private LongDocuments() {
    }

    static byte[] pdf(int pages) throws IOException {
        Random random = new Random(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                PDPage made = new PDPage();
                document.addPage(made);
                try (PDPageContentStream content = new PDPageContentStream(document, made)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
                    content.setLeading(14);
                    content.newLineAtOffset(60, 740);
                    content.showText("The annual report, page " + page);
                    content.newLineAtOffset(0, -40);
                    for (int line = 0; line < LINES; line++) {
                        content.showText(words(random, WORDS));
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] docx(int pages) throws IOException {
        Random random = new Random(1);
        StringBuilder body = new StringBuilder("<w:document xmlns:w="
                + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (int paragraph = 0; paragraph < pages * PARAGRAPHS; paragraph++) {
            body.append("<w:p><w:pPr><w:pStyle w:val=\"Normal\"/><w:rPr><w:lang w:val=\"en-US\"/></w:rPr></w:pPr>");
            for (int run = 0; run < PARAGRAPHS; run++) {
                body.append("<w:r><w:rPr><w:sz w:val=\"22\"/></w:rPr><w:t xml:space=\"preserve\">")
                        .append(words(random, PARAGRAPHS)).append(" </w:t></w:r>");
            }
            body.append("</w:p>");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types xmlns="
                    + "\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName="
                    + "\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                    + "wordprocessingml.document.main+xml\"/></Types>");
            put(zip, "_rels/.rels", "<Relationships xmlns="
                    + "\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                    + "Target=\"word/document.xml\"/></Relationships>");
            put(zip, "word/document.xml", body.append("</w:body></w:document>").toString());
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < count; word++) {
            words.append(word == 0 ? "" : " ");
            for (int syllable = 0; syllable <= random.nextInt(3); syllable++) {
                words.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
        }
        return words.append(count % 2 == 0 ? "." : "").toString();
    }
}
