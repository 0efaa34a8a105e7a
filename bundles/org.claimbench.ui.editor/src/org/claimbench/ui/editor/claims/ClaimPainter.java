/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import org.claimbench.presentation.claims.ClaimColumn;
import org.claimbench.presentation.claims.ClaimGroup;
import org.claimbench.presentation.claims.ClaimRow;
import org.claimbench.presentation.claims.EvidenceCount;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Paints what a table cannot: heads of groups across all columns, evidence by its stance, the cell that F2 edits. */
final class ClaimPainter {

    private static final int ROW = 26;
    private static final int GAP = 6;
    private static final int SIGN = 4;
    private static final int SLOT = 36;
    private static final int IMAGE = 3;
    private static final boolean GTK = "gtk".equals(SWT.getPlatform()); //$NON-NLS-1$

    private final Table table;
    private final FocusCellHighlighter focus;

    ClaimPainter(Table table, FocusCellHighlighter focus) {
        this.table = table;
        this.focus = focus;
    }

    void listen() {
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW));
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
    }

    private void erase(Event event) {
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        Object line = event.item.getData();
        boolean head = line instanceof ClaimGroup;
        if (selected || head) {
            event.gc.setBackground(selected ? Palette.selected() : Palette.chrome());
            event.gc.fillRectangle(event.x, event.y, event.width, event.height);
            event.gc.setForeground(Palette.text());
            event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.BACKGROUND);
        }
        if (selected && line instanceof ClaimRow row) {
            image(event, row);
            focus(event);
        }
        if (line instanceof ClaimGroup group) {
            event.detail &= ~SWT.FOREGROUND;
            head(event, group);
        } else if (event.index == ClaimColumn.EVIDENCE.ordinal()) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    // GTK paints the image before the ground, which would hide it.
    private static void image(Event event, ClaimRow row) {
        Image image = GTK ? ClaimCells.image(ClaimColumn.values()[event.index], row) : null;
        if (image != null) {
            event.gc.drawImage(image, event.x + IMAGE, event.y + (event.height - image.getBounds().height) / 2);
        }
    }

    // Each cell shows its part of the one line.
    private void head(Event event, ClaimGroup group) {
        GC gc = event.gc;
        int x = event.x + GAP * 2;
        for (int i : table.getColumnOrder()) {
            if (i == event.index) {
                break;
            }
            x -= table.getColumn(i).getWidth();
        }
        int middle = event.y + event.height / 2;
        gc.setBackground(Palette.secondary());
        gc.fillPolygon(group.folded()
                ? new int[] {x, middle - SIGN, x + SIGN + 1, middle, x, middle + SIGN}
                : new int[] {x - 1, middle - SIGN / 2, x + SIGN * 2 - 1, middle - SIGN / 2, x + SIGN - 1,
                        middle + SIGN / 2 + 1});
        x += GAP * 2;
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        int top = event.y + (event.height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(group.name(), x, top, true);
        x += gc.textExtent(group.name()).x + GAP;
        gc.setFont(table.getFont());
        gc.setForeground(Palette.secondary());
        gc.drawText(Integer.toString(group.count()), x, top, true);
    }

    private void paint(Event event) {
        if (event.item.getData() instanceof ClaimRow row && event.index == ClaimColumn.EVIDENCE.ordinal()) {
            evidence(event, row.evidence());
        }
    }

    private void focus(Event event) {
        ViewerCell cell = focus.getFocusCell();
        if (cell != null && cell.getColumnIndex() == event.index && cell.getItem() == event.item
                && table.isFocusControl() && ClaimCellEditing.edits(ClaimColumn.values()[event.index])) {
            event.gc.setForeground(Palette.accent());
            event.gc.drawRectangle(event.x, event.y, event.width - 1, event.height - 1);
            event.gc.setForeground(Palette.text());
        }
    }

    // Each stance has its place, so that a column of signs can be read downwards.
    private void evidence(Event event, EvidenceCount count) {
        event.gc.setForeground(Palette.text());
        slot(event, 0, "evidence-supports", count.supports()); //$NON-NLS-1$
        slot(event, 1, "evidence-refutes", count.refutes()); //$NON-NLS-1$
        slot(event, 2, "evidence-context", count.context()); //$NON-NLS-1$
        slot(event, 3, "search-none", count.searches()); //$NON-NLS-1$
    }

    private static void slot(Event event, int slot, String icon, int number) {
        if (number > 0) {
            Image image = Icons.icon(icon);
            Rectangle size = image.getBounds();
            int x = event.x + slot * SLOT;
            event.gc.drawImage(image, x, event.y + (event.height - size.height) / 2);
            int top = event.y + (event.height - event.gc.getFontMetrics().getHeight()) / 2;
            event.gc.drawText(Integer.toString(number), x + size.width + 2, top, true);
        }
    }
}
