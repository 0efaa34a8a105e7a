/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import com.ibm.icu.text.DecimalFormatSymbols;

/**
 * How figures are written in a language and region, from the Unicode CLDR in ICU: "1.234,5" in German, "1,234.5" in
 * English, "1 234,5" in French. Immutable.
 */
final class NumeralNotation {

    private static final Pattern BLANKS = Pattern.compile("[\\h\\u2009\\u202F'’]");
    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern POINT = Pattern.compile("\\d+\\.(?:\\d{1,2}|\\d{4,})");

    private final boolean blankGroups;
    private final Pattern grouped;
    private final Pattern decimal;
    private final char point;

    NumeralNotation(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        char group = symbols.getGroupingSeparator();
        point = symbols.getDecimalSeparator();
        blankGroups = Character.isSpaceChar(group);
        String separator = Pattern.quote(String.valueOf(point == '.' ? ',' : '.'));
        // India groups by two digits before the last three.
        grouped = Pattern.compile("\\d{1,3}(?:" + separator + "\\d{2,3})*" + separator + "\\d{3}");
        decimal = Pattern.compile("(?:\\d+|" + grouped.pattern() + ")" + Pattern.quote(String.valueOf(point)) + "\\d+");
    }

    boolean groupsWithBlank() {
        return blankGroups;
    }

    /** The value of a numeral, with as many decimals as are written; null when it is no number in this notation. */
    @Nullable
    BigDecimal value(String numeral) {
        String digits = BLANKS.matcher(numeral).replaceAll("");
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(digits);
        }
        if (grouped.matcher(digits).matches()) {
            return new BigDecimal(digits.replaceAll("[.,]", ""));
        }
        Matcher fraction = decimal.matcher(digits);
        if (fraction.matches()) {
            String whole = digits.substring(0, digits.lastIndexOf(point)).replaceAll("[.,]", "");
            return new BigDecimal(whole + '.' + digits.substring(digits.lastIndexOf(point) + 1));
        }
        // A point that cannot separate thousands separates decimals in every language.
        return POINT.matcher(digits).matches() ? new BigDecimal(digits) : null;
    }
}
