/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import static org.claimbench.intake.WordParts.r;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlBeans;
import org.claimbench.text.Sentences;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The entries of lists in a Word file have the numbers that Word prints. */
class DocxListsTest {

    private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final String HEADINGS = """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
            <w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
            </w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>""";

    private static List<String> lines(byte[] file) throws CoreException {
        return new DocxReader().read(file, "a.docx").text().lines().filter(line -> !line.isBlank()).toList();
    }

    private static void level(CTAbstractNum pattern, int depth, STNumberFormat.Enum format, String text) {
        CTLvl level = pattern.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private static void entry(XWPFDocument document, BigInteger list, int depth, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
        paragraph.createRun().setText(words);
    }

    private static byte[] written() throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CTAbstractNum pattern = (CTAbstractNum) XmlBeans.getContextTypeLoader().newInstance(CTAbstractNum.type,
                    null);
            pattern.setAbstractNumId(BigInteger.valueOf(7));
            level(pattern, 0, STNumberFormat.DECIMAL, "%1.");
            level(pattern, 1, STNumberFormat.LOWER_LETTER, "%2)");
            level(pattern, 2, STNumberFormat.LOWER_ROMAN, "%3.");
            level(pattern, 3, STNumberFormat.BULLET, "\uF0B7");
            BigInteger shared = document.createNumbering().addAbstractNum(new XWPFAbstractNum(pattern));
            BigInteger list = document.getNumbering().addNum(shared);
            BigInteger anew = document.getNumbering().addNum(shared);
            document.getNumbering().getNum(anew).getCTNum().addNewLvlOverride().addNewStartOverride()
                    .setVal(BigInteger.valueOf(4));
            document.getNumbering().getNum(anew).getCTNum().getLvlOverrideArray(0).setIlvl(BigInteger.ZERO);
            entry(document, list, 0, "No chips.");
            entry(document, list, 1, "No masks.");
            entry(document, list, 1, "No gas.");
            entry(document, list, 2, "None at all.");
            entry(document, list, 2, "None ever.");
            entry(document, list, 3, "Nowhere.");
            document.createParagraph().createRun().setText("He paused.");
            entry(document, list, 0, "No tools.");
            entry(document, list, 1, "No plans.");
            entry(document, anew, 0, "No talks.");
            entry(document, anew, 0, "No calls.");
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void aListKeepsItsNumbers() throws CoreException, IOException {
        assertEquals(List.of("1. No chips.", "a) No masks.", "b) No gas.", "i. None at all.", "ii. None ever.",
                "• Nowhere.", "He paused.", "2. No tools.", "a) No plans.", "4. No talks.", "5. No calls."),
                lines(written()));
    }

    @Test
    void aNumberIsNoSentence() throws CoreException, IOException {
        List<String> lines = lines(written());
        String text = String.join("\n", lines);
        assertEquals(lines.stream().map(line -> line.replace("• ", "")).toList(),
                new Sentences(Locale.ENGLISH).of(text).stream().map(span -> span.of(text)).toList());
    }

    @Test
    void numbersThatAStyleGivesAndParagraphsWithout() throws CoreException, IOException {
        String body = styled("Kopf", "", "The rule") + styled("Unter", "", "What it says")
                + styled("Unter", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "Aside")
                + styled("Unter", "", "What it does");
        Article article = new DocxReader().read(WordParts.of(body).with("", "", """
                <w:style w:styleId="Kopf"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr>
                </w:pPr></w:style><w:style w:styleId="Unter"><w:name w:val="heading 2"/><w:basedOn w:val="Kopf"/>
                <w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>""")
                .numbered("<w:numbering" + NAMES + ">" + HEADINGS + "</w:numbering>")
                .bytes(), "a.docx");
        assertEquals("I. The rule\n\nI.1 What it says\n\nAside\n\nI.2 What it does", article.text());
        assertEquals("The rule", article.headline());
    }

    private static String styled(String style, String list, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + list + "</w:pPr>" + r(words) + "</w:p>";
    }

    @Test
    void aListThatTheFileDoesNotDescribeHasBullets() throws CoreException, IOException {
        String body = styled("x", "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"5\"/></w:numPr>", "Entry");
        assertEquals(List.of("• Entry"), lines(WordParts.of(body).bytes()));
        assertEquals(List.of("• Entry"), lines(WordParts.of(body).with("", "", "").numbered("<w:numbering" + NAMES
                + "><w:lvlOverride><w:startOverride w:val=\"x\"/></w:lvlOverride><w:lvlText/><w:num/></w:numbering>")
                .bytes()));
    }
}
