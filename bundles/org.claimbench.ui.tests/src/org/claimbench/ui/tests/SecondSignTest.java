/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.ui.Contrast;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.text.Underline;
import org.claimbench.ui.editor.text.VisualLine.Piece;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** Colour is never the only sign: without any, each outcome of a mode still has a line and a glyph of its own. */
class SecondSignTest {

    private static final List<List<OutcomeKind>> MODES = List.of(
            List.of(OutcomeKind.NONE, OutcomeKind.OK, OutcomeKind.CHANGE, OutcomeKind.QUERY, OutcomeKind.CONTEXT,
                    OutcomeKind.COPY_NOTE, OutcomeKind.CUT),
            List.of(OutcomeKind.NONE, OutcomeKind.TRUE, OutcomeKind.MOSTLY_TRUE, OutcomeKind.HALF_TRUE,
                    OutcomeKind.MOSTLY_FALSE, OutcomeKind.FALSE, OutcomeKind.UNPROVEN));
    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;
    private static final int OPAQUE = 128;
    private static final RGB WHITE = new RGB(255, 255, 255);
    /** Of a glyph of 12 by 12 or of a line 40 long: less than that nobody sees. */
    private static final int LEAST = 8;

    private static BitSet underline(OutcomeKind kind) {
        Display display = Display.getCurrent();
        Image image = new Image(display, WIDTH, HEIGHT);
        GC gc = new GC(image);
        gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(0, 0, WIDTH, HEIGHT);
        gc.setForeground(display.getSystemColor(SWT.COLOR_BLACK));
        gc.setBackground(display.getSystemColor(SWT.COLOR_BLACK));
        Underline.draw(gc, kind, new Piece(10, 50, 5, 25, 30), 29);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return painted(data, WHITE);
    }

    private static BitSet glyph(OutcomeKind kind) {
        return painted(Icons.glyph(kind).getImageData(), Palette.paper().getRGB());
    }

    /** What is painted, whatever its colour: neither clear nor like the ground, as a sign knocked out of a shape is. */
    private static BitSet painted(ImageData data, RGB ground) {
        BitSet pixels = new BitSet();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                RGB colour = data.palette.getRGB(data.getPixel(x, y));
                boolean clear = data.alphaData != null && data.getAlpha(x, y) < OPAQUE;
                if (!clear && Contrast.of(colour, ground) > Contrast.SIGNS) {
                    pixels.set(y * WIDTH + x);
                }
            }
        }
        assertTrue(!pixels.isEmpty(), "nothing is painted");
        return pixels;
    }

    private static void differ(Function<OutcomeKind, BitSet> sign) {
        for (List<OutcomeKind> kinds : MODES) {
            for (OutcomeKind one : kinds) {
                for (OutcomeKind other : kinds.subList(0, kinds.indexOf(one))) {
                    BitSet difference = sign.apply(one);
                    difference.xor(sign.apply(other));
                    assertTrue(difference.cardinality() >= LEAST,
                            () -> one + " looks like " + other + ": " + difference.cardinality());
                }
            }
        }
    }

    @Test
    void eachOutcomeHasItsOwnUnderline() {
        differ(SecondSignTest::underline);
    }

    @Test
    void eachOutcomeHasItsOwnGlyph() {
        differ(SecondSignTest::glyph);
    }
}
