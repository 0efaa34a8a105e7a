/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.List;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.text.Span;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.text.VisualLines.Piece;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * The left margin: each sentence's number, and a bar that is filled where a claim stands on it and hollow where none
 * does.
 */
final class SentenceMargin implements PaintListener {

    private static final int BAR = 4;
    private static final int BAR_X = ReadingColumn.LEFT - 14;
    private static final int NUMBER_RIGHT = BAR_X - 8;
    private static final int INSET = 2;

    private final StyledText text;
    private final DossierPresenter presenter;

    SentenceMargin(StyledText text, DossierPresenter presenter) {
        this.text = text;
        this.presenter = presenter;
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (!presenter.document().isRead()) {
            return;
        }
        Span visible = VisibleText.of(text);
        event.gc.setFont(JFaceResources.getDefaultFont());
        List<Span> sentences = presenter.document().sentences();
        int lastNumberY = Integer.MIN_VALUE;
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).overlaps(visible)) {
                lastNumberY = paint(event.gc, i + 1, sentences.get(i), lastNumberY);
            }
        }
    }

    private int paint(GC gc, int number, Span sentence, int lastNumberY) {
        List<Piece> pieces = VisualLines.of(text, sentence);
        if (pieces.isEmpty()) {
            return lastNumberY;
        }
        Piece first = pieces.get(0);
        // A sentence that starts within a line shares it with the one before: its part of the bar is the lower half.
        boolean within = first.x() > ReadingColumn.LEFT + BAR && follows(sentence);
        int middle = (first.top() + first.bottom()) / 2;
        int top = within ? middle + 1 : first.top() + INSET;
        bar(gc, sentence, top, bottom(pieces, sentence));
        String label = Integer.toString(number);
        Point size = gc.textExtent(label);
        int y = Math.max(first.baseline() - gc.getFontMetrics().getAscent(), lastNumberY + size.y - INSET);
        gc.setForeground(Palette.secondary());
        gc.drawText(label, NUMBER_RIGHT - size.x, y, true);
        return y;
    }

    private boolean follows(Span sentence) {
        return text.getTextRange(text.getOffsetAtLine(text.getLineAtOffset(sentence.start())),
                sentence.start() - text.getOffsetAtLine(text.getLineAtOffset(sentence.start()))).strip().length() > 1;
    }

    private int bottom(List<Piece> pieces, Span sentence) {
        Piece last = pieces.get(pieces.size() - 1);
        boolean shared = sentence.end() < text.getCharCount()
                && text.getTextRange(sentence.end(), 1).charAt(0) != '\n';
        boolean nextOnSameLine = shared && nextStartsAt(sentence.end(), last);
        return nextOnSameLine ? (last.top() + last.bottom()) / 2 - 1 : last.bottom();
    }

    private boolean nextStartsAt(int end, Piece last) {
        return presenter.document().sentences().stream().filter(next -> next.start() >= end).findFirst()
                .filter(next -> text.getLocationAtOffset(next.start()).y == last.top()).isPresent();
    }

    private void bar(GC gc, Span sentence, int top, int bottom) {
        if (presenter.coverage().covers(sentence)) {
            gc.setBackground(Palette.done());
            gc.fillRectangle(BAR_X, top, BAR, bottom - top);
        } else {
            gc.setForeground(Palette.open());
            gc.drawRectangle(BAR_X, top, BAR - 1, bottom - top - 1);
        }
    }
}
