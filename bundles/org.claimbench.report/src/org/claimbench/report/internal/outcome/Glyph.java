/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.outcome;

/**
 * The signs of a report, drawn on a grid of 16 by 16. Each is a filled shape in the colour of the words beside it; the
 * class {@code k} marks what is knocked out of the shape.
 */
public enum Glyph {

    /** Disc with a tick. */
    TICK("<circle cx=\"8\" cy=\"8\" r=\"7.4\" fill=\"currentColor\"/><path class=\"k\" d=\"M4.4 8.4 7 11 11.7 5.6\"/>"),
    /** Disc with a cross. */
    CROSS("<circle cx=\"8\" cy=\"8\" r=\"7.4\" fill=\"currentColor\"/>"
            + "<path class=\"k\" d=\"M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6\"/>"),
    /** Disc with the letter of information. */
    INFORMATION(
            "<circle cx=\"8\" cy=\"8\" r=\"7.4\" fill=\"currentColor\"/><path class=\"k\" d=\"M8 7v5.3M8 3.7v1.9\"/>"),
    /** Triangle with an exclamation mark. */
    WARNING("<path fill=\"currentColor\" d=\"M8 .7 15.8 15.2H.2z\"/><path class=\"k\" d=\"M8 5.4v4.7M8 11.7v1.9\"/>"),
    /** Diamond with a question mark. */
    QUESTION("<path fill=\"currentColor\" d=\"M8 .2 15.8 8 8 15.8.2 8z\"/>"
            + "<path class=\"k\" d=\"M5.9 6.3c0-2.9 4.3-2.8 4.3-.1 0 1.5-2.2 1.6-2.2 3.5M8 10.9v2\"/>"),
    /** Square with a plus sign. */
    PLUS("<rect x=\".8\" y=\".8\" width=\"14.4\" height=\"14.4\" rx=\"1.6\" fill=\"currentColor\"/>"
            + "<path class=\"k\" d=\"M8 4v8M4 8h8\"/>"),
    /** Dashed square with a pilcrow. */
    PILCROW("<rect x=\"1\" y=\"1\" width=\"14\" height=\"14\" rx=\"1.6\" class=\"l\" stroke-dasharray=\"2.8 1.9\"/>"
            + "<path class=\"l\" d=\"M11.6 4.2H7.2a2 2 0 0 0 0 4h1M8.2 4.2v8M10.6 4.2v8\"/>"),
    /** Square with a cross. */
    REMOVE("<rect x=\".8\" y=\".8\" width=\"14.4\" height=\"14.4\" rx=\"1.6\" fill=\"currentColor\"/>"
            + "<path class=\"k\" d=\"M4.8 4.8l6.4 6.4M11.2 4.8l-6.4 6.4\"/>"),
    /** Dashed ring. */
    OPEN("<circle cx=\"8\" cy=\"8\" r=\"6.6\" class=\"l\" stroke-dasharray=\"3 2.2\"/>"),
    /** Plain ring around a dot, for a verdict that has no place on a line. */
    DOT("<circle cx=\"8\" cy=\"8\" r=\"6.6\" class=\"l\"/>"
            + "<circle cx=\"8\" cy=\"8\" r=\"3\" fill=\"currentColor\"/>"),
    /** Dashed ring with a cross. */
    LOST("<circle cx=\"8\" cy=\"8\" r=\"6.6\" class=\"l\" stroke-dasharray=\"3 2.2\"/>"
            + "<path class=\"l\" d=\"M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6\"/>");

    private final String svg;

    Glyph(String shapes) {
        svg = "<svg class=\"g\" width=\"14\" height=\"14\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">" + shapes
                + "</svg>";
    }

    /** The sign as inline SVG; a word always stands beside it. */
    public String svg() {
        return svg;
    }
}
