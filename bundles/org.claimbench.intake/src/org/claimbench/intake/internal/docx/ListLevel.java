/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import java.util.Locale;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;

/**
 * How the entries of one level of a list are numbered.
 *
 * @param start
 *            the first number
 * @param format
 *            such as {@code decimal}, {@code lowerLetter} or {@code bullet}
 * @param text
 *            with {@code %1} for the number of the first level, such as {@code %1.%2.}
 */
record ListLevel(int start, String format, String text) {

    static final ListLevel BULLETS = new ListLevel(1, "bullet", "\u2022");

    private static final int LETTERS = 26;
    /** Roman figures end before 4,000. */
    private static final int LARGEST_ROMAN = 3999;

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** The number as it reads; as digits, where the format is of a script that is not known here. */
    String number(int number) {
        return switch (format) {
        case "none" -> "";
        case "decimalZero" -> (number < 10 ? "0" : "") + number;
        case "lowerLetter" -> letters(number);
        case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
        case "lowerRoman" -> roman(number);
        case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
        default -> Integer.toString(number);
        };
    }

    // Behind z come aa and bb.
    private static String letters(int number) {
        if (number < 1 || number > LETTERS * LETTERS) {
            return Integer.toString(number);
        }
        String letter = String.valueOf((char) ('a' + (number - 1) % LETTERS));
        return letter.repeat(1 + (number - 1) / LETTERS);
    }

    private static String roman(int number) {
        return number < 1 || number > LARGEST_ROMAN ? Integer.toString(number)
                : NumberFormat.getInstance(new ULocale("en-u-nu-romanlow")).format(number);
    }
}
