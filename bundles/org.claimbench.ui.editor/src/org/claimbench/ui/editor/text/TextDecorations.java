/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.text.Span;
import org.claimbench.ui.Palette;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** All that is drawn over and beside the words. What is to be seen is measured once for all of it. */
final class TextDecorations implements PaintListener {

    private final StyledText text;
    private final ItemPainter items;
    private final UnderlinePainter underlines;
    private final SentenceMargin sentences;
    private final ClaimMargin claims;

    TextDecorations(StyledText text, DossierPresenter presenter) {
        this.text = text;
        this.items = new ItemPainter(presenter);
        this.underlines = new UnderlinePainter(presenter);
        this.sentences = new SentenceMargin(presenter);
        this.claims = new ClaimMargin(presenter);
    }

    // What is selected is left as it is: there one may want to see the space.
    private void trim(GC gc, VisualLines lines) {
        Point selected = text.getSelection();
        gc.setBackground(Palette.paper());
        lines.wrapSpaces(new Span(selected.x, selected.y)).forEach(gc::fillRectangle);
    }

    @Override
    public void paintControl(PaintEvent event) {
        // The widget cuts off its words at its margin; what belongs to them ends there too, but for the box of a mark.
        Rectangle area = text.getClientArea();
        int top = text.getTopMargin() - UnderlinePainter.BOX - 1;
        event.gc.setClipping(event.gc.getClipping().intersection(new Rectangle(area.x, area.y + top, area.width,
                area.height)));
        try (VisualLines lines = new VisualLines(text)) {
            trim(event.gc, lines);
            items.paint(event.gc, lines);
            underlines.paint(event.gc, lines);
            sentences.paint(event.gc, lines);
            claims.paint(event.gc, lines, text.getClientArea().width - text.getRightMargin());
        }
    }
}
