/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Mark;
import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The overview ruler: the whole text from top to bottom, findings as solid strokes, claims without a finding as hollow
 * ones. A click leads to the nearest claim. The platform's ruler counts lines as if none were wrapped and fails on a
 * text
 * with spacing between lines, so this one goes by the place in the text.
 */
final class ClaimOverview {

    private static final int WIDTH = 14;
    private static final int STROKE = 4;
    private static final int INSET = 3;

    private final DossierPresenter presenter;
    private final Canvas canvas;

    ClaimOverview(Composite parent, DossierPresenter presenter) {
        this.presenter = presenter;
        this.canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.addPaintListener(this::paint);
        canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> go(event.y)));
    }

    Canvas control() {
        return canvas;
    }

    Point size() {
        return new Point(WIDTH, SWT.DEFAULT);
    }

    private void paint(PaintEvent event) {
        Rectangle area = canvas.getClientArea();
        event.gc.setBackground(Palette.chrome());
        event.gc.fillRectangle(area);
        Map<OutcomeKind, Integer> last = new EnumMap<>(OutcomeKind.class);
        for (Mark mark : presenter.marks().all()) {
            OutcomeKind kind = mark.outcome().kind();
            int y = y(mark);
            // Thousands of claims have room for hundreds of signs: what stands where its like stands is drawn once.
            boolean drawn = Objects.equals(last.put(kind, Integer.valueOf(y)), Integer.valueOf(y));
            if (drawn && mark.claim() != presenter.inHand().claim()) {
                continue;
            }
            if (kind == OutcomeKind.NONE) {
                event.gc.setForeground(Palette.secondary());
                event.gc.drawRectangle(INSET, y, WIDTH - 2 * INSET - 1, STROKE - 1);
            } else {
                event.gc.setBackground(Palette.strong(kind));
                event.gc.fillRectangle(INSET, y, WIDTH - 2 * INSET, STROKE);
            }
            if (mark.claim() == presenter.inHand().claim()) {
                event.gc.setForeground(Palette.accent());
                event.gc.drawRectangle(0, y - 2, WIDTH - 1, STROKE + INSET);
            }
        }
    }

    private int y(Mark mark) {
        int height = Math.max(1, canvas.getClientArea().height - 2 * STROKE);
        return STROKE / 2
                + (int) ((long) mark.span().start() * height / Math.max(1, presenter.document().text().length()));
    }

    private void go(int y) {
        presenter.marks().all().stream().min((one, other) -> Math.abs(y(one) - y) - Math.abs(y(other) - y))
                .ifPresent(mark -> presenter.inHand().take(mark.claim()));
    }
}
