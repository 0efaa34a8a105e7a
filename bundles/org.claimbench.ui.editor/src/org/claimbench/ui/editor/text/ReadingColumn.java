/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import org.claimbench.ui.ReadingMeasure;
import org.claimbench.ui.ReadingZoom;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;

/** Keeps the text in a column of a comfortable width, with room for the margins on both sides. */
public final class ReadingColumn {

    /** Room left of the text for sentence numbers and coverage. */
    static final int LEFT = 72;
    /** The least room right of the text for glyphs and numbers of claims. */
    static final int RIGHT = 112;

    private static final int TOP = 20;
    private static final int PERCENT = 100;

    private ReadingColumn() {
    }

    /**
     * Keeps a text in the column whatever width its widget has, with its lines as far apart as the person wants.
     *
     * @param text
     *            gets its margins from here
     */
    public static void keep(StyledText text) {
        text.addControlListener(ControlListener.controlResizedAdapter(event -> fit(text)));
        ReadingMeasure.follow(text, () -> measure(text));
        measure(text);
    }

    private static void measure(StyledText text) {
        if (text.getLineSpacing() != ReadingMeasure.spacing()) {
            text.setLineSpacing(ReadingMeasure.spacing());
        }
        fit(text);
    }

    /** Keeps as many letters on a line in larger type, if there is room. */
    static void fit(StyledText text) {
        int width = ReadingMeasure.width() * ReadingZoom.percent() / PERCENT;
        int right = Math.max(RIGHT, text.getClientArea().width - LEFT - width);
        if (right != text.getRightMargin()) {
            text.setMargins(LEFT, TOP, right, 0);
        }
    }
}
