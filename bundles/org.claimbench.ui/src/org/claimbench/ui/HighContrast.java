/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui;

import java.util.Map;

import org.claimbench.core.claims.OutcomeKind;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/**
 * The palette of a person who asked the system for high contrast: the system's own colours, and lines instead of tints.
 *
 * @param paper
 *            the system's ground of lists
 * @param text
 *            the system's words on it
 * @param selection
 *            the system's ground of what is chosen
 */
public record HighContrast(RGB paper, RGB text, RGB selection) {

    /** On a dark ground. On a light one the strong colours of the light theme stand out enough. */
    private static final Map<OutcomeKind, RGB> BRIGHT = Map.ofEntries(Map.entry(OutcomeKind.OK, rgb(0x3DF0C8)),
            Map.entry(OutcomeKind.CHANGE, rgb(0xFF8A5C)), Map.entry(OutcomeKind.QUERY, rgb(0xFFE600)),
            Map.entry(OutcomeKind.CONTEXT, rgb(0x7FB8FF)), Map.entry(OutcomeKind.COPY_NOTE, rgb(0xFFFFFF)),
            Map.entry(OutcomeKind.CUT, rgb(0xFFFFFF)), Map.entry(OutcomeKind.TRUE, rgb(0x72E2D2)),
            Map.entry(OutcomeKind.MOSTLY_TRUE, rgb(0xA9DC77)), Map.entry(OutcomeKind.HALF_TRUE, rgb(0xFFE27A)),
            Map.entry(OutcomeKind.MOSTLY_FALSE, rgb(0xF58A38)), Map.entry(OutcomeKind.FALSE, rgb(0xFF9DB8)),
            Map.entry(OutcomeKind.UNPROVEN, rgb(0xB8A9F0)), Map.entry(OutcomeKind.UNORDERED, rgb(0xB8A9F0)));

    private static final int BYTE = 0xFF;
    private static final int GROUND_PARTS = 4;

    private static RGB rgb(int hex) {
        return new RGB(hex >> 16 & BYTE, hex >> 8 & BYTE, hex & BYTE);
    }

    /**
     * The colours of the system.
     *
     * @param display
     *            of the window
     * @return null while nobody asked for high contrast
     */
    static @Nullable HighContrast of(Display display) {
        return display.getHighContrast()
                ? new HighContrast(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB(),
                        display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB(),
                        display.getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB())
                : null;
    }

    /** Whether words are light on a dark ground. */
    public boolean dark() {
        return Contrast.of(paper, rgb(0)) < Contrast.of(paper, rgb(0xFFFFFF));
    }

    /** The focus, and the box around the claim in hand: as the system shows what is chosen, if that stands out. */
    public RGB accent() {
        return Contrast.of(selection, paper) < Contrast.SIGNS ? text : selection;
    }

    /** The ground of what is chosen, on which words can be read in their usual colour. */
    public RGB selected() {
        return Contrast.of(selection, text) < Contrast.WORDS
                ? new RGB(mixed(paper.red, text.red), mixed(paper.green, text.green), mixed(paper.blue, text.blue))
                : selection;
    }

    private static int mixed(int ground, int words) {
        return (GROUND_PARTS * ground + words) / (GROUND_PARTS + 1);
    }

    /**
     * The colour of an outcome's glyph and underline.
     *
     * @param kind
     *            how a claim ended
     * @param usual
     *            what the light theme takes
     * @return what stands out on the paper
     */
    public RGB strong(OutcomeKind kind, RGB usual) {
        RGB colour = dark() ? BRIGHT.getOrDefault(kind, text) : usual;
        return Contrast.of(colour, paper) < Contrast.SIGNS ? text : colour;
    }
}
