/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Bad input: one sentence that names the file and says what to do. */
class RefusalTest {

    private final PlainTextReader reader = new PlainTextReader();
    private final Path folder;

    RefusalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("a.txt"), content);
    }

    private static void assertRefused(String message, Executable reading) {
        IStatus status = assertThrows(CoreException.class, reading).getStatus();
        assertEquals(message, status.getMessage());
        assertEquals(IStatus.ERROR, status.getSeverity());
        assertEquals("org.claimbench.intake", status.getPlugin());
    }

    private void assertRefused(String message, byte[] content) throws IOException {
        Path file = file(content);
        assertRefused(message, () -> reader.read(file));
    }

    @Test
    void emptyAndBlank() throws IOException {
        assertRefused("“a.txt” is empty. Choose the file that holds the article.", new byte[0]);
        String blank = "“a.txt” holds only white space. Choose the file that holds the article.";
        assertRefused(blank, " \r\n\t".getBytes(StandardCharsets.US_ASCII));
        assertRefused(blank, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        assertRefused(blank.replace("a.txt", "pasted text"), () -> reader.read("", "pasted text"));
        assertRefused(blank.replace("a.txt", "pasted text"), () -> reader.read("\u00A0\u2003\n", "pasted text"));
    }

    @Test
    void aPicture() throws IOException {
        assertRefused("“a.txt” is not a text: line 3 holds a character that no text has."
                + " Choose a text, a web page, a Word file (.docx) or a PDF.",
                "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void manyControlCharacters() throws IOException {
        assertRefused("“a.txt” is not a text: line 2 holds a character that no text has."
                + " Choose a text, a web page, a Word file (.docx) or a PDF.",
                ("x\n" + "\u0001\u0002x".repeat(20)).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aTextInUtf8WithOneWrongByte() throws IOException {
        byte[] content = "One\nNaïve café\n".getBytes(StandardCharsets.UTF_8);
        content[1] = (byte) 0xFF;
        assertRefused("“a.txt” is not in UTF-8: byte 2, in line 1, does not belong there."
                + " Open it in the program that wrote it and save it as UTF-8.", content);
    }

    @Test
    void aFileThatEndsWithinACharacter() throws IOException {
        assertRefused("“a.txt” is not in UTF-8: byte 2, in line 1, does not belong there."
                + " Open it in the program that wrote it and save it as UTF-8.", new byte[] {'x', (byte) 0xE2});
    }

    @Test
    void aTextThatIsNotInTheEncodingThatItNames() throws IOException {
        assertRefused("“a.txt” says that it is in UTF-16LE, but byte 5 does not belong there."
                + " Open it in the program that wrote it and save it as UTF-8.",
                new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'});
    }

    @Test
    void tooLargeToRead() throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50_000_000);
        }
        assertRefused("“large.txt” has 50 MB, and an article may have 5 MB."
                + " Save the article alone in a file of its own.", () -> reader.read(file));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(PlainTextReader.LIMIT + 1);
        }
        assertRefused("“large.txt” has 5.1 MB, and an article may have 5 MB."
                + " Save the article alone in a file of its own.", () -> reader.read(file));
    }

    @Test
    void tooMuchPasted() {
        assertRefused("“pasted text” has 5.1 MB, and an article may have 5 MB."
                + " Save the article alone in a file of its own.",
                () -> reader.read("x".repeat(PlainTextReader.LIMIT + 1), "pasted text"));
    }

    @Test
    void missing() {
        assertRefused("“none.txt” was not found. Check the name and the folder.",
                () -> reader.read(folder.resolve("none.txt")));
    }

    @Test
    void aFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertRefused("“inner” is a folder. Choose the file that holds the article.", () -> reader.read(inner));
        assertRefused("“/” is a folder. Choose the file that holds the article.", () -> reader.read(Path.of("/")));
    }

    @Test
    void aDeviceWithoutEnd() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "This system has no /dev/zero.");
        assertRefused("“zero” is not a file that can be read. Choose the file that holds the article.",
                () -> reader.read(device));
    }

    @Test
    void aLockedFile() throws IOException {
        Path file = file(new byte[] {'x'});
        assumeTrue(file.toFile().setReadable(false), "This file system knows no rights.");
        assumeFalse(Files.isReadable(file), "This user may read everything.");
        assertRefused("“a.txt” may not be opened. Ask its owner for the right to read it, or choose a copy.",
                () -> reader.read(file));
    }

    @Test
    void theFileStaysAsItWas() throws IOException {
        byte[] content = {'x', (byte) 0xFF};
        Path file = file(content);
        assertThrows(CoreException.class, () -> reader.read(file));
        assertArrayEquals(content, Files.readAllBytes(file));
    }
}
