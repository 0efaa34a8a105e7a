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
import java.util.stream.IntStream;

import org.claimbench.text.Span;
import org.claimbench.ui.ReadingType;
import org.claimbench.ui.editor.text.VisualLine.Piece;
import org.claimbench.ui.editor.text.VisualLines;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks are drawn where the widget has their words, and those out of sight cost nothing. */
class VisualLinesTest {

    private static final String SENTENCE = "Sales of 2,000 chips fell, Äpfel, \u05d0\u05d1\u05d2 and 芯片 too. ";
    private static final int SENTENCES = 5_000;

    private Shell shell;
    private Counted text;

    /** Counts how often it is asked where something is. */
    private static final class Counted extends StyledText {

        private int asked;
        private int paragraphs;

        Counted(Composite parent) {
            super(parent, SWT.V_SCROLL | SWT.WRAP | SWT.MULTI);
        }

        @Override
        public Point getLocationAtOffset(int offset) {
            asked++;
            return super.getLocationAtOffset(offset);
        }

        @Override
        public Rectangle getTextBounds(int start, int end) {
            asked++;
            return super.getTextBounds(start, end);
        }

        @Override
        public String getLine(int index) {
            paragraphs++;
            return super.getLine(index);
        }
    }

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        text = new Counted(shell);
        text.setFont(ReadingType.text());
        text.setLineSpacing(8);
        text.setMargins(72, 20, 112, 0);
        text.setText((SENTENCE.repeat(10).strip() + "\n\n").repeat(SENTENCES / 10));
        StyleRange headline = new StyleRange(0, SENTENCE.length(), null, null);
        headline.font = ReadingType.headline();
        text.setStyleRange(headline);
        text.setStyleRange(new StyleRange(100, 7, null, shell.getDisplay().getSystemColor(SWT.COLOR_YELLOW)));
        shell.setSize(800, 600);
        shell.open();
        Widgets.settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
        Widgets.settle();
    }

    /** The words “2,000 chips” of every sentence: on one line each, or broken between two. */
    private List<Span> figures() {
        String words = text.getText();
        return IntStream.iterate(words.indexOf("2,000"), at -> at >= 0, at -> words.indexOf("2,000", at + 1))
                .mapToObj(at -> new Span(at, at + "2,000 chips".length())).toList();
    }

    /** Of the line: letters of another script, smaller than the rest of it, have a top of their own. */
    private int top(int offset) {
        return text.getTextBounds(offset, offset).y;
    }

    private void standWhereTheWidgetHasThem() {
        try (VisualLines lines = new VisualLines(text)) {
            for (Span figure : figures()) {
                List<Piece> pieces = lines.of(figure);
                if (pieces.size() == 1) {
                    Rectangle there = text.getTextBounds(figure.start(), figure.end() - 1);
                    assertEquals(there.x, pieces.get(0).x());
                    assertEquals(there.x + there.width, pieces.get(0).endX());
                    assertEquals(top(figure.start()), pieces.get(0).top());
                    assertEquals(pieces.get(0).top() + text.getBaseline(figure.start()), pieces.get(0).baseline());
                } else if (!pieces.isEmpty()) {
                    assertEquals(top(figure.start()), pieces.get(0).top());
                    assertEquals(top(figure.end() - 1), pieces.get(1).top());
                }
            }
        }
    }

    @Test
    void piecesStandWhereTheWidgetHasTheWords() {
        standWhereTheWidgetHasThem();
        text.setTopPixel(777);
        Widgets.settle();
        standWhereTheWidgetHasThem();
    }

    @Test
    void linesAreWrappedWhereTheWidgetWrapsThem() {
        for (int width = 500; width < 540; width++) {
            shell.setSize(width, 600);
            Widgets.settle();
            try (VisualLines lines = new VisualLines(text)) {
                for (Span figure : figures()) {
                    int wide = width;
                    lines.at(figure.start()).ifPresent(
                            line -> assertEquals(top(figure.start()), line.top(), figure.start() + " at " + wide));
                }
            }
        }
    }

    @Test
    void whatIsOutOfSightIsNotMeasured() {
        text.setTopIndex(text.getLineCount() / 2);
        Widgets.settle();
        int visible = text.getLineIndex(text.getClientArea().height) - text.getLineIndex(0) + 1;
        text.asked = 0;
        text.paragraphs = 0;
        int seen = 0;
        try (VisualLines lines = new VisualLines(text)) {
            for (Span figure : figures()) {
                seen += lines.of(figure).isEmpty() ? 0 : 1;
            }
        }
        assertTrue(seen > 0 && seen < 100, "seen: " + seen);
        assertEquals(0, text.asked);
        assertEquals(visible, text.paragraphs);
    }

    @Test
    void aLineBelowAndAPlaceOutOfSightAreTold() {
        try (VisualLines lines = new VisualLines(text)) {
            assertEquals(top(200), lines.at(200).orElseThrow().top());
            assertTrue(lines.at(text.getCharCount() - 10).isEmpty());
            assertEquals(List.of(), lines.of(new Span(text.getCharCount() - 10, text.getCharCount())));
        }
    }
}
