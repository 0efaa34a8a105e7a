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

import java.util.List;

import org.claimbench.text.Span;
import org.claimbench.ui.editor.text.VisualLine.Piece;
import org.claimbench.ui.editor.text.VisualLines;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Paragraphs in Hebrew and Arabic are read from the right, and their marks are under their own letters. */
class RightToLeftTest extends WindowTest {

    private static final String HEBREW = "מכירות השבבים ירדו בשלושה אחוזים במאי. איש אינו יודע מדוע.";
    private static final String ARABIC = "انخفضت مبيعات الرقائق بنسبة 13 بالمئة في مايو.";
    private static final String MIXED = "The paper Haaretz (הארץ) says so.";
    private static final String TEXT = String.join("\n\n", "Chips", HEBREW, ARABIC, MIXED);

    private StyledText text;

    @BeforeEach
    void open() {
        desk.newDossier(TEXT, "right-to-left", "2020-02-18T12:00-05:00", false);
        text = desk.text();
    }

    private Rectangle letter(int offset) {
        return text.getTextBounds(offset, offset);
    }

    private int rightEdge() {
        return text.getClientArea().width - text.getRightMargin();
    }

    private void isReadFromTheRight(String paragraph) {
        int start = TEXT.indexOf(paragraph);
        Rectangle first = letter(start);
        assertEquals(rightEdge(), first.x + first.width, 2, paragraph);
        assertTrue(letter(start + 1).x < first.x, paragraph);
        int stop = paragraph.indexOf('.') + start;
        assertTrue(letter(stop).x < letter(stop - 1).x, paragraph);
    }

    @Test
    void eachParagraphHasItsOwnSide() {
        isReadFromTheRight(HEBREW);
        isReadFromTheRight(ARABIC);
        Rectangle first = letter(TEXT.indexOf(MIXED));
        assertEquals(text.getLeftMargin(), first.x, 2);
        assertTrue(letter(TEXT.length() - 1).x > first.x);
    }

    @Test
    void marksAreUnderTheirLetters() {
        List<String> marked = List.of("ירדו בשלושה אחוזים", "بنسبة 13 بالمئة", "Haaretz (הארץ)");
        marked.forEach(desk::mark);
        try (VisualLines lines = new VisualLines(text)) {
            for (String words : marked) {
                int start = TEXT.indexOf(words);
                List<Piece> pieces = lines.of(new Span(start, start + words.length()));
                assertEquals(1, pieces.size(), words);
                Rectangle there = text.getTextBounds(start, start + words.length() - 1);
                assertEquals(there.x, pieces.get(0).x(), 1, words);
                assertEquals(there.x + there.width, pieces.get(0).endX(), 1, words);
                assertTrue(there.width > 0 && there.x + there.width <= rightEdge(), words);
            }
        }
        desk.picture("right-to-left");
    }
}
