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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files made to hurt end in one sentence, soon, and reach for nothing. */
class HostileDocxTest {

    private static String refused(byte[] file) {
        return assertTimeoutPreemptively(Duration.ofSeconds(30),
                () -> assertThrows(CoreException.class, () -> new DocxReader().read(file, "a.docx")).getStatus()
                        .getMessage());
    }

    @Test
    void aZipBomb() throws IOException {
        String bomb = "<w:p><w:r><w:t>" + "x".repeat(1_000_000) + "</w:t></w:r></w:p>";
        assertEquals("“a.docx” holds more than 5 million characters. Save the article alone in a file of its own.",
                refused(WordParts.of(bomb.repeat(20)).bytes()));
        assertEquals("“a.docx” would unpack to more than 200 MB, so it was not read."
                + " Save the article alone in a file of its own.",
                refused(WordParts.of("").with("document",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
                        .blown(201).bytes()));
    }

    @Test
    void manyTinyParagraphs() throws IOException {
        assertEquals("“a.docx” has more than 200,000 paragraphs, cells and other parts."
                + " Save the article alone in a file of its own.",
                refused(WordParts.of(p("x").repeat(400_000)).bytes()));
    }

    @Test
    void entities() throws IOException {
        String sentence = "“a.docx” declares entities of its own, which no Word file does, so it was not read."
                + " Open it in Word, save it again, and choose that file.";
        assertEquals(sentence, refused(WordParts.of("").with("document",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>").bytes()));
        assertEquals(sentence, refused(WordParts.of("").with("document",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><x/>").bytes()));
    }

    @Test
    void elementsWithoutEnd() throws IOException {
        String message = refused(WordParts.of("<w:sdt>".repeat(100_000)).bytes());
        assertTrue(message.startsWith("“a.docx” is damaged: /word/document.xml, line 1, cannot be read."), message);
    }

    @Test
    void aFileThatBreaksOff() throws IOException {
        byte[] whole = WordParts.of(p("Hello there.")).bytes();
        String message = refused(Arrays.copyOf(whole, whole.length / 2));
        assertTrue(message.startsWith("“a.docx” is damaged: its list of parts cannot be read."), message);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 9, 12, 14, 93, 95, 99})
    void aPartPackedInAWayOfItsOwn(int method) throws IOException {
        byte[] file = WordParts.of(p("Hello there.")).bytes();
        String all = new String(file, StandardCharsets.ISO_8859_1);
        file[all.indexOf("word/document.xml") - 22] = (byte) method;
        file[all.lastIndexOf("word/document.xml") - 36] = (byte) method;
        String message = refused(file);
        assertTrue(message.startsWith("“a.docx” is damaged: its list of parts cannot be read."), message);
    }

    @Test
    void anOldOneAndOneThatIsNone() {
        assertEquals("“a.docx” has a password or is in the Word format of before 2007."
                + " Open it in Word, save it as .docx without a password, and choose that file.",
                refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}));
        assertEquals("“a.docx” is no Word file (.docx), although it is called one."
                + " Open it in the program that wrote it, and save it as .docx.",
                refused("Hello".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p/>", "<w:tbl/>", "<w:t>outside</w:t>", "<w:tc>" + "<w:p/>" + "</w:tc>",
            "<w:p><w:ins w:date=\"never\"><w:r/></w:ins></w:p>", "<w:p><w:commentRangeEnd w:id=\"7\"/></w:p>"})
    void bodiesWithoutWords(String body) throws IOException {
        assertEquals("“a.docx” holds only white space. Choose the file that holds the article.",
                refused(WordParts.of(body).bytes()));
    }
}
