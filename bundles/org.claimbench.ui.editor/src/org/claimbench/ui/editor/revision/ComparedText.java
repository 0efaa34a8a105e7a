/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.revision;

import java.util.List;
import java.util.function.Function;

import org.claimbench.presentation.ShownText;
import org.claimbench.presentation.revision.MarkRow;
import org.claimbench.presentation.revision.NumberedText;
import org.claimbench.text.Span;
import org.claimbench.ui.Palette;
import org.claimbench.ui.ReadingType;
import org.claimbench.ui.editor.text.ArticleLook;
import org.claimbench.ui.editor.text.Underline;
import org.claimbench.ui.editor.text.VisibleText;
import org.claimbench.ui.editor.text.VisualLines;
import org.claimbench.ui.editor.text.WritingDirection;
import org.claimbench.ui.editor.text.VisualLine.Piece;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** One side of the comparison: a text to read, with its marks underlined by state and the chosen one in a box. */
final class ComparedText {

    private static final int MARGIN = 12;
    private static final int SPACING = 8;
    private static final int LANE = 4;
    private static final int BOX = 2;

    private final StyledText text;
    private final List<MarkRow> rows;
    private final Function<MarkRow, List<Span>> places;
    private @Nullable MarkRow chosen;

    ComparedText(Composite parent, NumberedText words, List<MarkRow> rows, Function<MarkRow, List<Span>> places) {
        this.rows = rows;
        this.places = places;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setAlwaysShowScrollBars(false);
        text.setFont(ReadingType.small());
        Palette.keep(text);
        text.setBackground(Palette.paper());
        text.setForeground(Palette.text());
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(SPACING);
        WritingDirection.keep(text);
        text.setText(ShownText.of(words.text()));
        text.addPaintListener(event -> paint(event.gc));
        text.addTraverseListener(event -> event.doit = true);
        style(words);
    }

    StyledText control() {
        return text;
    }

    void choose(@Nullable MarkRow row) {
        chosen = row;
        if (row != null && !places.apply(row).isEmpty()) {
            Span span = places.apply(row).get(0);
            text.setSelection(span.start());
            text.showSelection();
        }
        text.redraw();
    }

    /** Where a mark stands on the screen; null when it is not to be seen. */
    @Nullable
    Integer height(Span span) {
        if (!span.overlaps(VisibleText.of(text))) {
            return null;
        }
        Rectangle seen = text.getClientArea();
        int y = text.getLocationAtOffset(span.start()).y + text.getBaseline(span.start());
        return y < 0 || y > seen.height ? null : Integer.valueOf(y);
    }

    private void style(NumberedText words) {
        TextPresentation look = new TextPresentation(new Region(0, text.getCharCount()), rows.size());
        new ArticleLook(words.headline(), words.byline(), List.of())
                .styles(words.text(), ReadingType.smallHeadline()).forEach(look::addStyleRange);
        // Marks may overlap one another, and stand in the headline.
        rows.stream().filter(row -> !row.certain())
                .forEach(row -> places.apply(row).forEach(span -> look.mergeStyleRange(
                        new StyleRange(span.start(), span.length(), null, StateLooks.tint(row.state())))));
        TextPresentation.applyTextPresentation(look, text);
    }

    private void paint(GC gc) {
        try (VisualLines lines = new VisualLines(text)) {
            Span visible = lines.words();
            for (MarkRow row : rows) {
                places.apply(row).stream().filter(visible::overlaps).forEach(span -> paint(gc, row, lines.of(span)));
            }
        }
    }

    private void paint(GC gc, MarkRow row, List<Piece> pieces) {
        for (Piece piece : pieces) {
            gc.setForeground(StateLooks.strong(row.state()));
            Underline.draw(gc, StateLooks.line(row.state()), piece, piece.baseline() + LANE);
            if (row == chosen) {
                gc.setForeground(Palette.accent());
                gc.setLineWidth(BOX);
                gc.drawRectangle(piece.x() - BOX, piece.top() - BOX, piece.endX() - piece.x() + 2 * BOX,
                        piece.bottom() - piece.top() + 2 * BOX);
                gc.setLineWidth(1);
            }
        }
    }
}
