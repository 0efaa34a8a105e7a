/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.outcome;

/** Draws origins and their repeats as a row of dots. */
final class Dots {

    private static final int STEP = 12;

    private Dots() {
    }

    /** Full dots, then empty ones; empty when there are none. */
    static String svg(int full, int empty) {
        int width = (full + empty) * STEP;
        StringBuilder svg = new StringBuilder();
        for (int i = 0; i < full + empty; i++) {
            svg.append("<circle cx=\"").append(i * STEP + STEP / 2).append("\" cy=\"6\" r=\"4.2\" class=\"l")
                    .append(i < full ? " f" : "").append("\"/>");
        }
        return width == 0 ? "" : "<svg class=\"g dots\" width=\"" + width + "\" height=\"12\" viewBox=\"0 0 " + width
                + " 12\" aria-hidden=\"true\">" + svg + "</svg>";
    }
}
