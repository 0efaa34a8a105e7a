/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import static org.claimbench.intake.WordParts.p;
import static org.claimbench.intake.WordParts.r;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.claimbench.intake.parts.Remark;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** A Word file comes in as it reads when all changes are accepted. */
class DocxReaderTest {

    private static final String BY = " w:author=\"Ann Lee\" w:date=\"2020-02-18T12:00:00Z\"";

    private static Article read(byte[] bytes) throws CoreException {
        return new DocxReader().read(bytes, "a.docx");
    }

    private static Article read(String body) throws CoreException, IOException {
        return read(WordParts.of(body).bytes());
    }

    private static List<String> remarks(Article article) {
        return article.remarks().stream().map(each -> each.span().of(article.text()) + " | " + each.words()).toList();
    }

    private static List<String> toLookAt(Article article) {
        return article.placeholders().stream().map(each -> each.span().of(article.text())).toList();
    }

    private static byte[] written() throws IOException, InvalidFormatException {
        byte[] png = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
                + "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Chip rule");
            document.createParagraph().createRun().setText("By Ann Lee");
            XWPFRun run = document.createParagraph().createRun();
            run.setText("He said so\u0001 on Tuesday.");
            run.addBreak();
            run.setText("Twice.");
            document.createParagraph().createRun().addPicture(new ByteArrayInputStream(png), PictureType.PNG,
                    "chart.png", Units.toEMU(100), Units.toEMU(100));
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Month");
            table.getRow(0).getCell(1).setText("Sales");
            table.getRow(1).getCell(0).setText("October");
            table.getRow(1).getCell(1).setText("13.03");
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void paragraphsPicturesAndTables() throws CoreException, IOException, InvalidFormatException {
        Article article = read(written());
        assertEquals("""
                Chip rule

                By Ann Lee

                He said so on Tuesday.
                Twice.

                [Picture: chart.png]

                [Table: 2 rows, 2 columns]
                Month\tSales
                October\t13.03""", article.text().replace("so? on", "so on"));
        assertEquals("Chip rule", article.headline());
        assertEquals("By Ann Lee", article.byline());
        assertEquals(List.of("[Picture: chart.png]", "[Table: 2 rows, 2 columns]"), toLookAt(article));
        assertEquals(List.of("p", "p", "p", "p", "tbl", "tr", "tr"),
                article.origins().stream().map(origin -> origin.element()).toList());
    }

    @Test
    void changesAreAcceptedAndKeptAsRemarks() throws CoreException, IOException {
        Article article = read("<w:p>" + r("Sales ") + "<w:del" + BY
                + "><w:r><w:delText>fell </w:delText></w:r></w:del>"
                + "<w:ins" + BY + ">" + r("ro") + "</w:ins><w:ins" + BY + ">" + r("se") + "</w:ins>" + r(" again.")
                + "</w:p>");
        assertEquals("Sales rose again.", article.text());
        assertEquals(List.of("Sales | Tracked change: “fell” was deleted here.",
                "rose | Tracked change: “rose” was inserted."), remarks(article));
        Remark first = article.remarks().get(0);
        assertEquals("Ann Lee", first.by());
        assertEquals(Instant.parse("2020-02-18T12:00:00Z"), first.at());
    }

    @Test
    void movedWordsAndParagraphsThatWereJoined() throws CoreException, IOException {
        Article article = read("<w:p><w:pPr><w:rPr><w:del" + BY + "/></w:rPr></w:pPr>" + r("One ") + "<w:moveFrom" + BY
                + ">" + r("here ") + "</w:moveFrom></w:p><w:p>" + r("two ") + "<w:moveTo" + BY + ">" + r("here")
                + "</w:moveTo></w:p>" + p("Three."));
        assertEquals("One two here\n\nThree.", article.text());
        assertEquals(List.of("One | Tracked change: “here” was moved away from here.",
                "here | Tracked change: “here” was moved here."), remarks(article));
    }

    @Test
    void commentsStayOnTheirWordsAndFootnotesStandBelow() throws CoreException, IOException {
        Article article = read(WordParts
                .of("<w:p>" + r("Sales rose ") + "<w:commentRangeStart w:id=\"1\"/>" + r("to $13.03 billion")
                        + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>" + r(" then")
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(".") + "</w:p>")
                .with("<w:comment w:id=\"1\"" + BY + ">" + p("Which month?") + "</w:comment>",
                        "<w:footnote w:id=\"0\" w:type=\"separator\">" + p("x") + "</w:footnote><w:footnote w:id=\"2\">"
                                + p("Trade body.") + "</w:footnote>",
                        "")
                .bytes());
        assertEquals("Sales rose to $13.03 billion then[1].\n\n[1] Trade body.", article.text());
        assertEquals(List.of("to $13.03 billion | Which month?"), remarks(article));
    }

    @Test
    void captionsChartsAndWhatLooksLikeATable() throws CoreException, IOException {
        String layout = "<w:tbl><w:tr><w:tc>" + p("Left. ".repeat(60)) + "</w:tc><w:tc>" + p("Right. ".repeat(60))
                + "</w:tc></w:tr></w:tbl>";
        Article article = read(WordParts.of("<w:p><w:r><w:drawing><wp:docPr descr=\"Sales by month\"/><c:chart/>"
                + "</w:drawing></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Beschriftung\"/></w:pPr>"
                + r("Figure 1: sales")
                + "</w:p>" + layout)
                .with("", "", "<w:style w:styleId=\"Beschriftung\"><w:name w:val=\"caption\"/></w:style>").bytes());
        assertEquals(List.of("[Chart: Sales by month]", "Figure 1: sales"), toLookAt(article));
        assertEquals(List.of("p", "p", "tc", "tc"),
                article.origins().stream().map(origin -> origin.element()).toList());
    }

    @Test
    void whatIsNotPrintedStaysOut() throws CoreException, IOException {
        assertEquals("Shown.\n\nIn a box.", read("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r><w:r>"
                + "<w:instrText>PAGE</w:instrText></w:r>" + r("Shown.") + "<w:r><mc:AlternateContent><mc:Choice>"
                + p("In a box.") + "</mc:Choice><mc:Fallback>" + p("In a box.") + "</mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p>").text());
    }
}
