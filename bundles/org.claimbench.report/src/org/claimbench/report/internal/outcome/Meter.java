/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.outcome;

/** Draws the place of a verdict on its scale: five cells, full for true, empty for false. */
final class Meter {

    private static final int CELLS = 5;
    private static final int STEP = 8;

    private Meter() {
    }

    /** A meter with so many full cells. */
    static String full(int cells) {
        StringBuilder shapes = new StringBuilder();
        for (int i = 0; i < CELLS; i++) {
            shapes.append("<rect x=\"").append(i * STEP).append(".7\" y=\".7\" width=\"6.1\" height=\"10.6\" class=\"l")
                    .append(i < cells ? " f" : "").append("\"/>");
        }
        return svg(shapes.toString());
    }

    /** The meter of a verdict that says that nothing is settled: a dashed frame with a question mark. */
    static String unsettled() {
        return svg("<rect x=\".7\" y=\".7\" width=\"38.1\" height=\"10.6\" class=\"l\" stroke-dasharray=\"3 2\"/>"
                + "<path class=\"l\" d=\"M17.7 4.6c.1-2.4 4.1-2.3 4.1.1 0 1.4-2 1.3-2 2.7M19.8 8.6v1.2\"/>");
    }

    private static String svg(String shapes) {
        return "<svg class=\"g meter\" width=\"40\" height=\"12\" viewBox=\"0 0 40 12\" aria-hidden=\"true\">" + shapes
                + "</svg>";
    }
}
