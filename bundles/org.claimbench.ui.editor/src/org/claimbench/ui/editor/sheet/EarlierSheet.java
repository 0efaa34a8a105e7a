/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.claimbench.presentation.EarlierText;
import org.claimbench.presentation.Mark;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.text.ArticleLook;
import org.claimbench.ui.editor.text.Underline;
import org.claimbench.ui.editor.text.VisualLine.Piece;
import org.claimbench.ui.editor.text.VisualLines;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** An earlier revision, only to be read, with its marks. */
public final class EarlierSheet implements Sheet {

    private static final int LINE = 4;

    private final EarlierText earlier;
    private final SheetText sheet;
    private final StyledText text;

    /**
     * @param parent
     *            of the sheet
     * @param earlier
     *            to be read
     * @param close
     *            leads back to the present text
     */
    public EarlierSheet(Composite parent, EarlierText earlier, Runnable close) {
        this.earlier = earlier;
        sheet = new SheetText(parent, earlier.title(), Messages.Earlier_keys, "earlierText", //$NON-NLS-1$
                Messages.Earlier_accessible);
        text = sheet.text();
        text.setText(earlier.text());
        style();
        text.addPaintListener(event -> paint(event.gc));
        sheet.button("backToText", Messages.Sheet_now, close); //$NON-NLS-1$
    }

    // The longer ones first: of marks within each other the shortest gives the tint.
    private void style() {
        TextPresentation looks = new TextPresentation();
        new ArticleLook(earlier.headline(), earlier.byline(), earlier.placeholders()).styles(earlier.text())
                .forEach(looks::addStyleRange);
        List<Mark> marks = new ArrayList<>(earlier.marks());
        marks.sort(Comparator.comparingInt((Mark mark) -> mark.span().length()).reversed());
        marks.forEach(mark -> looks.mergeStyleRange(new StyleRange(mark.span().start(), mark.span().length(), null,
                Palette.tint(mark.outcome().kind()))));
        TextPresentation.applyTextPresentation(looks, text);
    }

    private void paint(GC gc) {
        try (VisualLines lines = new VisualLines(text)) {
            earlier.marks().stream().filter(mark -> mark.span().overlaps(lines.words()))
                    .forEach(mark -> underline(gc, mark, lines));
        }
    }

    private static void underline(GC gc, Mark mark, VisualLines lines) {
        for (Piece piece : lines.of(mark.span())) {
            gc.setForeground(Palette.strong(mark.outcome().kind()));
            gc.setBackground(Palette.strong(mark.outcome().kind()));
            Underline.draw(gc, mark.outcome().kind(), piece, piece.baseline() + LINE);
        }
    }

    @Override
    public Composite control() {
        return sheet.control();
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
