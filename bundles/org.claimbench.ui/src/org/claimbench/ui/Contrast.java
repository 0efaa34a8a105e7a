/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui;

import org.eclipse.swt.graphics.RGB;

/**
 * How far the lightness of two colours is apart: the contrast ratio of the Web Content Accessibility Guidelines 2.2
 * (relative luminance, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */
public final class Contrast {

    /** What words need against their ground (success criterion 1.4.3). */
    public static final double WORDS = 4.5;
    /** What lines, glyphs and the sign of the focus need against theirs (success criterion 1.4.11). */
    public static final double SIGNS = 3;

    private static final double HALO = 0.05;
    private static final int FULL = 255;

    private Contrast() {
    }

    /**
     * The ratio.
     *
     * @param one
     *            colour
     * @param other
     *            colour
     * @return from 1, the same lightness, to 21, black and white
     */
    public static double of(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + HALO) / (Math.min(a, b) + HALO);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    /**
     * A channel of sRGB as the amount of light that it stands for (IEC 61966-2-1).
     *
     * @param channel
     *            from 0 to 255
     * @return from 0 to 1
     */
    public static double linear(int channel) {
        double value = (double) channel / FULL;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
