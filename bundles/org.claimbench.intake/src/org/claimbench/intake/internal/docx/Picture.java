/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** A drawing of a Word file that is being read: a picture, a chart, a diagram, or a box with text in it. */
final class Picture {

    private String told = "";
    private boolean picture;
    private boolean chart;

    void start(String name, Attributes attributes) {
        switch (name) {
        case ":docPr", ":shape", ":imagedata" -> told = told.isEmpty() ? told(attributes) : told;
        case ":chart" -> chart = true;
        default -> {
            // frames, sizes and the like
        }
        }
        picture |= name.equals(":pic") || name.equals(":imagedata") || name.equals(":relIds")
                || name.equals(":OLEObject");
    }

    private static String told(Attributes attributes) {
        String description = Blank.line(attributes.of("descr"));
        String other = description.isEmpty() ? Blank.line(attributes.of("alt")) : description;
        return other.isEmpty() ? Blank.line(attributes.of("title")) : other;
    }

    /** What stands for it in the text; empty for a box with text. */
    String words() {
        if (!picture && !chart) {
            return "";
        }
        String bare = chart ? Messages.Place_chart : Messages.Place_picture;
        return told.isEmpty() ? bare : NLS.bind(chart ? Messages.Place_chartOf : Messages.Place_pictureOf, told);
    }
}
