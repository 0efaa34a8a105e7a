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
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/** PDFs made to hurt end in one sentence, soon. */
class HostilePdfTest {

    private static String refused(byte[] file) {
        return assertTimeoutPreemptively(Duration.ofSeconds(30),
                () -> assertThrows(CoreException.class, () -> new PdfReader().read(file, "a.pdf")).getStatus()
                        .getMessage());
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Test
    void tooManyPages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < 1_001; page++) {
                document.addPage(new PDPage());
            }
            assertEquals("“a.pdf” has 1,001 pages, and a document may have 1,000."
                    + " Save the pages that you need in a file of their own.", refused(bytes(document)));
        }
    }

    @Test
    void aTreeOfPagesThatLiesAndGoesRound() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            root.setItem(COSName.COUNT, COSInteger.get(900));
            ((COSArray) root.getDictionaryObject(COSName.KIDS)).add(root);
            String message = refused(bytes(document));
            assertTrue(message.startsWith("“a.pdf” holds no text;"), message);
        }
    }

    @Test
    void aTreeOfPagesThatIsDeep() {
        StringBuilder file = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        int depth = 20_000;
        for (int level = 2; level < depth; level++) {
            file.append(level).append(" 0 obj<</Type/Pages/Count 1/Kids[").append(level + 1)
                    .append(" 0 R]>>endobj\n");
        }
        file.append(depth).append(" 0 obj<</Type/Page/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        String message = refused(file.toString().getBytes(StandardCharsets.US_ASCII));
        assertTrue(message.startsWith("“a.pdf” is damaged"), message);
    }

    @Test
    void aStreamThatGrows() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] blanks = new byte[1_000_000];
            Arrays.fill(blanks, (byte) ' ');
            for (int megabyte = 0; megabyte < 201; megabyte++) {
                deflater.write(blanks);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(file);
        file.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        assertEquals("“a.pdf” would unpack to more than 200 MB, so it was not read."
                + " Save the article alone in a file of its own.", refused(file.toByteArray()));
    }

    @Test
    void aPassword() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertEquals("“a.pdf” can be opened with a password only."
                    + " Open it, print it to a PDF without a password, and choose that file.",
                    refused(bytes(document)));
        }
    }

    @Test
    void onlyAPicture() throws IOException {
        assertEquals("“a.pdf” holds no text; its pages may be pictures."
                + " Have their text recognised (OCR), and choose that file.",
                refused(new PdfPages().page().picture(0, 0, 500, 800).bytes()));
    }

    @Test
    void oneThatBreaksOffAndOneThatIsNone() throws IOException {
        byte[] whole = new PdfPages().page().text(50, 50, 12, "Hello there.").bytes();
        String message = refused(Arrays.copyOf(whole, 60));
        assertTrue(message.startsWith("“a.pdf” is damaged: its structure cannot be read."), message);
        assertEquals("“a.pdf” is no PDF, although it is called one."
                + " Open it in the program that wrote it, and save it as PDF.",
                refused("Hello".getBytes(StandardCharsets.US_ASCII)));
    }
}
