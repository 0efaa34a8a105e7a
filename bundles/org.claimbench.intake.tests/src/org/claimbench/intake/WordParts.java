/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files put together from their parts, as no library would write them. */
final class WordParts {

    private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final int MEGABYTE = 1_000_000;

    private final Map<String, String> parts = new LinkedHashMap<>();
    private int blown;

    /** A file of this body. */
    static WordParts of(String body) {
        WordParts file = new WordParts();
        file.parts.put("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" "
                        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("document", "document.main") + type("comments", "comments") + type("styles", "styles")
                        + type("footnotes", "footnotes") + type("numbering", "numbering") + "</Types>");
        file.parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        return file.with("document", "<w:document" + NAMES + "><w:body>" + body + "</w:body></w:document>");
    }

    private static String type(String part, String name) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD + name + "+xml\"/>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder all = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int at = 0; at < typesAndTargets.length; at += 2) {
            all.append("<Relationship Id=\"r").append(at).append("\" Type=\"").append(RELATIONS)
                    .append(typesAndTargets[at]).append("\" Target=\"").append(typesAndTargets[at + 1]).append("\"/>");
        }
        return all.append("</Relationships>").toString();
    }

    /** The same with a part in place of another. */
    WordParts with(String part, String content) {
        parts.put("word/" + part + ".xml", content);
        return this;
    }

    /** The same with comments, footnotes and styles, whose elements these are. */
    WordParts with(String comments, String footnotes, String styles) {
        parts.put("word/_rels/document.xml.rels",
                relations("comments", "comments.xml", "footnotes", "footnotes.xml", "styles", "styles.xml"));
        with("comments", "<w:comments" + NAMES + ">" + comments + "</w:comments>");
        with("footnotes", "<w:footnotes" + NAMES + ">" + footnotes + "</w:footnotes>");
        return with("styles", "<w:styles" + NAMES + ">" + styles + "</w:styles>");
    }

    /** The same with comments, footnotes and styles as before, and with what numbers its lists. */
    WordParts numbered(String numbering) {
        parts.put("word/_rels/document.xml.rels", relations("comments", "comments.xml", "footnotes", "footnotes.xml",
                "styles", "styles.xml", "numbering", "numbering.xml"));
        return with("numbering", numbering);
    }

    /** The same with so many megabytes of white space within the document. */
    WordParts blown(int megabytes) {
        blown = megabytes;
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                byte[] blanks = " ".repeat(part.getKey().endsWith("document.xml") && blown > 0 ? MEGABYTE : 0)
                        .getBytes(StandardCharsets.US_ASCII);
                for (int written = 0; written < blown; written++) {
                    zip.write(blanks);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** A paragraph of a run of this text. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
}
