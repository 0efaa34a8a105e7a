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
import org.claimbench.ui.editor.text.VisualLine.Piece;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * The left margin: each sentence's number, and a bar that is filled where a claim stands on it and hollow where none
 * does.
 */
final class SentenceMargin {

    private static final int BAR = 4;
    private static final int BAR_X = ReadingColumn.LEFT - 14;
    private static final int NUMBER_RIGHT = BAR_X - 8;
    private static final int INSET = 2;

    private final DossierPresenter presenter;

    SentenceMargin(DossierPresenter presenter) {
        this.presenter = presenter;
    }

    void paint(GC gc, VisualLines lines) {
        if (!presenter.document().isRead()) {
            return;
        }
        gc.setFont(JFaceResources.getDefaultFont());
        List<Span> sentences = presenter.document().sentences();
        int lastNumberY = Integer.MIN_VALUE;
        for (int i = 0; i < sentences.size() && sentences.get(i).start() < lines.words().end(); i++) {
            if (sentences.get(i).overlaps(lines.words())) {
                lastNumberY = paint(gc, i, lines, lastNumberY);
            }
        }
    }

    private int paint(GC gc, int index, VisualLines lines, int lastNumberY) {
        List<Span> sentences = presenter.document().sentences();
        Span sentence = sentences.get(index);
        List<Piece> pieces = lines.of(sentence);
        if (pieces.isEmpty()) {
            return lastNumberY;
        }
        Piece first = pieces.get(0);
        Piece last = pieces.get(pieces.size() - 1);
        // A sentence that starts within a line shares it with the one before: its part of the bar is the lower half.
        boolean within = index > 0 && startsOn(lines, sentence, first)
                && endsOn(lines, sentences.get(index - 1), first);
        boolean followed = index + 1 < sentences.size() && startsOn(lines, sentences.get(index + 1), last);
        bar(gc, sentence, within ? middle(first) + 1 : first.top() + INSET,
                followed ? middle(last) - 1 : last.bottom());
        return startsOn(lines, sentence, first) ? number(gc, index + 1, first, lastNumberY) : lastNumberY;
    }

    private static boolean startsOn(VisualLines lines, Span sentence, Piece piece) {
        return lines.at(sentence.start()).filter(line -> line.top() == piece.top()).isPresent();
    }

    private static boolean endsOn(VisualLines lines, Span sentence, Piece piece) {
        return !sentence.isEmpty()
                && lines.at(sentence.end() - 1).filter(line -> line.top() == piece.top()).isPresent();
    }

    private static int middle(Piece piece) {
        return (piece.top() + piece.bottom()) / 2;
    }

    private static int number(GC gc, int number, Piece piece, int lastNumberY) {
        String label = Integer.toString(number);
        Point size = gc.textExtent(label);
        int y = Math.max(piece.baseline() - gc.getFontMetrics().getAscent(), lastNumberY + size.y - INSET);
        gc.setForeground(Palette.secondary());
        gc.drawText(label, NUMBER_RIGHT - size.x, y, true);
        return y;
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
