/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

/** White space as a reader sees it; {@link String#strip()} keeps no-break spaces. */
public final class Blank {

    private Blank() {
    }

    public static boolean isBlank(String text) {
        return text.chars().allMatch(Blank::isBlank);
    }

    /** The text without the white space around it. */
    public static String strip(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /** The text on one line, with one space where there was white space, and none around it. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isBlank(unit)) {
                gap = !line.isEmpty();
            } else {
                line.append(gap ? " " : "").append(unit);
                gap = false;
            }
        }
        return line.toString();
    }

    /** Whether a UTF-16 unit is white space. */
    public static boolean isBlank(int unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
