/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Mark;
import org.claimbench.presentation.Stop;
import org.claimbench.text.Span;
import org.claimbench.ui.Palette;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * The overview ruler: the whole text from top to bottom, findings as solid strokes; hollow ones for claims without a
 * finding, and for what nobody looked at. A click leads to the nearest. The platform's ruler counts lines as if none
 * were wrapped and fails on a text with spacing between lines, so this one goes by the place in the text.
 */
final class ClaimOverview {

    private static final int WIDTH = 14;
    private static final int STROKE = 4;
    private static final int INSET = 3;
    private static final int NEAR = 8;

    private final DossierPresenter presenter;
    private final Canvas canvas;
    private @Nullable List<Stop> stops;

    /** Puts itself into a page; what is clicked at is given away. */
    ClaimOverview(Composite parent, DossierPresenter presenter, Consumer<Stop> leader) {
        this.presenter = presenter;
        this.canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.addPaintListener(this::paint);
        canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> nearest(event.y).ifPresent(leader)));
        canvas.addMouseMoveListener(event -> tell(event.y));
    }

    Canvas control() {
        return canvas;
    }

    Point size() {
        return new Point(WIDTH, SWT.DEFAULT);
    }

    /** Something may have been marked, or dealt with. */
    void refresh() {
        stops = null;
        canvas.redraw();
    }

    private List<Stop> stops() {
        List<Stop> known = stops;
        if (known == null) {
            known = presenter.walk().shown();
            stops = known;
        }
        return known;
    }

    // Thousands of strokes have room for hundreds: what stands where its like stands is drawn once.
    private void paint(PaintEvent event) {
        Rectangle area = canvas.getClientArea();
        event.gc.setBackground(Palette.chrome());
        event.gc.fillRectangle(area);
        Set<Integer> open = new HashSet<>();
        for (Stop stop : stops()) {
            int y = y(stop.span());
            if (stop.claim() == null && open.add(Integer.valueOf(y))) {
                hollow(event.gc, y, Palette.open());
            }
        }
        Set<Object> drawn = new HashSet<>();
        for (Mark mark : presenter.marks().all()) {
            int y = y(mark.span());
            boolean inHand = mark.claim() == presenter.inHand().claim();
            if (drawn.add(List.of(Integer.valueOf(y), mark.outcome().kind())) || inHand) {
                stroke(event.gc, y, mark.outcome().kind());
            }
            if (inHand) {
                event.gc.setForeground(Palette.accent());
                event.gc.drawRectangle(0, y - 2, WIDTH - 1, STROKE + INSET);
            }
        }
    }

    private static void stroke(GC gc, int y, OutcomeKind kind) {
        if (kind == OutcomeKind.NONE) {
            hollow(gc, y, Palette.secondary());
        } else {
            gc.setBackground(Palette.strong(kind));
            gc.fillRectangle(INSET, y, WIDTH - 2 * INSET, STROKE);
        }
    }

    private static void hollow(GC gc, int y, Color colour) {
        gc.setForeground(colour);
        gc.setBackground(Palette.chrome());
        gc.fillRectangle(INSET, y, WIDTH - 2 * INSET, STROKE);
        gc.drawRectangle(INSET, y, WIDTH - 2 * INSET - 1, STROKE - 1);
    }

    private int y(Span span) {
        int height = Math.max(1, canvas.getClientArea().height - 2 * STROKE);
        return STROKE / 2 + (int) ((long) span.start() * height / Math.max(1, presenter.document().text().length()));
    }

    private int distance(Stop stop, int y) {
        return Math.abs(y(stop.span()) + STROKE / 2 - y);
    }

    private Optional<Stop> nearest(int y) {
        return stops().stream().min(Comparator.comparingInt(stop -> distance(stop, y)));
    }

    private void tell(int y) {
        String tip = nearest(y).filter(stop -> distance(stop, y) <= NEAR).map(this::words).orElse(""); //$NON-NLS-1$
        if (!Objects.equals(tip, Objects.requireNonNullElse(canvas.getToolTipText(), ""))) { //$NON-NLS-1$
            canvas.setToolTipText(tip);
        }
    }

    private String words(Stop stop) {
        return stop.claim() == null
                ? presenter.coverage().itemAt(stop.span().start()).map(presenter.coverage()::told).orElse(stop.words())
                : presenter.marks().of(stop.claim()).stream().findFirst().map(ClaimHover::tell).orElse(stop.words());
    }
}
