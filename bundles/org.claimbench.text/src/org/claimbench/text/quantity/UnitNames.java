/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quantity;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.claimbench.text.words.Phrases;
import org.claimbench.text.words.Phrases.Match;
import org.claimbench.text.words.Token;
import org.claimbench.text.words.Tokens;
import org.claimbench.text.words.WordLists;
import org.eclipse.jdt.annotation.Nullable;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.CurrencyDisplayNames;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;

/**
 * How a language calls currencies and units: from the Unicode CLDR in ICU, with short forms such as "dollars" from
 * {@code quantities_LANGUAGE.properties}.
 */
final class UnitNames {

    private static final Map<Locale, UnitNames> KNOWN = new ConcurrentHashMap<>();
    /** Codes that are words in a text in capitals as well. */
    private static final Set<String> WORDS = Set.of("ALL", "TRY", "TOP", "MOP", "LAK", "CUP", "GEL", "BAM");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(currency -> currency.getCurrencyCode()).filter(code -> !WORDS.contains(code))
            .collect(Collectors.toSet());
    private static final Set<String> DOLLAR_HOMES = Set.of("en", "de", "fr");
    /** One letter is a unit only when it is written as the unit is; "in" is a preposition before it is an inch. */
    private static final Set<String> SHORT = Set.of("m", "g", "l", "L", "t", "h");
    private static final Pattern FIGURES = Pattern.compile("[\\p{N}\\h\\u202F]+");

    /** Percentages, amounts and measures after the figure. */
    private final Phrases<Unit> after = new Phrases<>();
    /** Currency signs before the figure. */
    private final Phrases<Unit> signs = new Phrases<>();

    /** A unit and the kind of quantity that it makes. */
    record Unit(QuantityKind kind, String symbol) {
    }

    private UnitNames(Locale locale) {
        WordLists lists = new WordLists(UnitNames.class, "quantities", locale);
        addAll(lists, "percent", new Unit(QuantityKind.PERCENT, "%"));
        addAll(lists, "points", new Unit(QuantityKind.PERCENTAGE_POINTS, "pp"));
        after.add("%", new Unit(QuantityKind.PERCENT, "%"));
        for (String key : lists.keys("unit.")) {
            addAll(lists, key, new Unit(kind(key.substring(5)), key.substring(5)));
        }
        String dollar = dollar(locale);
        addAll(lists, "dollar", new Unit(QuantityKind.MONEY, dollar));
        lists.keys("money.").forEach(key -> addAll(lists, key, new Unit(QuantityKind.MONEY, key.substring(6))));
        signs.add("$", new Unit(QuantityKind.MONEY, dollar));
        after.add("$", new Unit(QuantityKind.MONEY, dollar));
        for (String entry : lists.list("signs")) {
            int colon = entry.lastIndexOf(':');
            Unit unit = new Unit(QuantityKind.MONEY, entry.substring(colon + 1).strip());
            signs.add(entry.substring(0, colon).strip(), unit);
            after.add(entry.substring(0, colon).strip(), unit);
        }
        currencies(locale);
        Units.names().forEach((symbol, icu) -> measure(locale, symbol, icu));
    }

    static UnitNames of(Locale locale) {
        return KNOWN.computeIfAbsent(locale, UnitNames::new);
    }

    /** The dollar of the region; where none is said, the one that the language means. */
    private static String dollar(Locale locale) {
        if (!locale.getCountry().isEmpty()) {
            com.ibm.icu.util.Currency own = com.ibm.icu.util.Currency.getInstance(locale);
            if (own != null && own.getSymbol(locale).equals("$")) {
                return own.getCurrencyCode();
            }
        }
        return DOLLAR_HOMES.contains(locale.getLanguage()) ? "USD" : "$";
    }

    private static QuantityKind kind(String symbol) {
        return Units.isTime(symbol) ? QuantityKind.DURATION : QuantityKind.MEASURE;
    }

    private void addAll(WordLists lists, String key, Unit unit) {
        lists.list(key).forEach(name -> after.add(name, unit));
    }

    private void currencies(Locale locale) {
        CurrencyDisplayNames.getInstance(ULocale.forLocale(locale)).nameMap().forEach((name, code) -> {
            if (CODES.contains(code) && name.length() > 3) {
                after.add(name.toLowerCase(Locale.ROOT), new Unit(QuantityKind.MONEY, code));
            }
        });
    }

    private void measure(Locale locale, String symbol, String icu) {
        MeasureUnit unit = MeasureUnit.forIdentifier(icu);
        Unit meaning = new Unit(kind(symbol), symbol);
        for (UnitWidth width : new UnitWidth[] {UnitWidth.FULL_NAME, UnitWidth.SHORT}) {
            for (int number : new int[] {1, 2, 5}) {
                String formatted = NumberFormatter.withLocale(locale).unit(unit).unitWidth(width).format(number)
                        .toString();
                String name = FIGURES.matcher(formatted).replaceFirst("").strip();
                boolean usual = width == UnitWidth.FULL_NAME || name.length() > 2
                        || symbol.equals(name) && !symbol.equals("in") || name.indexOf('°') >= 0;
                if (usual && !name.isEmpty()) {
                    after.add(name.toLowerCase(Locale.ROOT), meaning);
                }
            }
        }
    }

    /** The unit that begins at this token, or null. */
    @Nullable
    Match<Unit> after(Tokens tokens, int index) {
        Match<Unit> match = after.at(tokens, index);
        if (match != null && match.to() == index + 1 && tokens.word(index).length() == 1
                && tokens.is(index, Token.Kind.WORD)) {
            return SHORT.contains(written(tokens, index)) ? match : null;
        }
        return match == null ? code(tokens, index) : match;
    }

    /** The currency sign or code that begins at this token, or null. */
    @Nullable
    Match<Unit> sign(Tokens tokens, int index) {
        Match<Unit> match = signs.at(tokens, index);
        return match == null ? code(tokens, index) : match;
    }

    private static @Nullable Match<Unit> code(Tokens tokens, int index) {
        boolean code = tokens.is(index, Token.Kind.WORD) && tokens.word(index).length() == 3
                && CODES.contains(written(tokens, index));
        return code ? new Match<>(index, index + 1, new Unit(QuantityKind.MONEY, written(tokens, index))) : null;
    }

    private static String written(Tokens tokens, int index) {
        return tokens.text().substring(tokens.get(index).start(), tokens.get(index).end());
    }
}
