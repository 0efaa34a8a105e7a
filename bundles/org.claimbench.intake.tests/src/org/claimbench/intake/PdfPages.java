/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs that a test paints; places count points from the upper left corner of A4. */
final class PdfPages {

    static final float HEIGHT = 12;

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    PdfPages page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** Paints lines, each below the other. */
    PdfPages text(float left, float top, float size, String... lines) throws IOException {
        for (int line = 0; line < lines.length; line++) {
            try (PDPageContentStream content = new PDPageContentStream(document, page,
                    PDPageContentStream.AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(FONT, size);
                content.newLineAtOffset(left, PDRectangle.A4.getHeight() - top - line * size * 1.2f);
                content.showText(lines[line]);
                content.endText();
            }
        }
        return this;
    }

    PdfPages picture(float left, float top, float width, float height) throws IOException {
        BufferedImage image = new BufferedImage(2, 2,
                BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream content = new PDPageContentStream(document, page,
                PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), left,
                    PDRectangle.A4.getHeight() - top - height, width, height);
        }
        return this;
    }

    /** The whole file; nothing can be painted any more. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument done = document) {
            done.save(bytes);
        }
        return bytes.toByteArray();
    }
}
