/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.claimbench.ui.editor.text.TextPrint;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.Test;

/** A text with its tints is printed into a file, where the platform can do that without a printer. */
class PrintInTheWindowTest extends WindowTest {

    @Test
    void aTextComesOutOnPages() throws Exception {
        PrinterData file = Arrays.stream(Printer.getPrinterList())
                .filter(one -> one.driver != null && one.driver.contains("File")).findFirst().orElse(null);
        assumeTrue(file != null, "nothing that prints into files");
        // Where nobody chose a name, the platform takes this one.
        Path pages = Path.of("output.pdf");
        Files.deleteIfExists(pages);
        List<String> words = new ArrayList<>();
        Desks.work(Objects.requireNonNull(desk.newDossier(Desks.text(40, words), "print", "2020-02-18T12:00-05:00",
                false).presenter()), words);
        PrinterData chosen = Objects.requireNonNull(file);
        Job job = TextPrint.print(desk.text(), "Chips", chosen);
        Widgets.await("the pages", () -> job.getResult() != null);
        assertEquals(IStatus.OK, job.getResult().getSeverity());
        Widgets.await("the file", () -> read(pages).strip().endsWith("%%EOF"));
        assertTrue(read(pages).startsWith("%PDF"));
        Files.move(pages, Path.of("target", "printed.pdf"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String read(Path pages) {
        try {
            return Files.exists(pages) ? Files.readString(pages, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
