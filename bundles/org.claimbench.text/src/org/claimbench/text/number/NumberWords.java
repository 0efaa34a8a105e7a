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
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.claimbench.text.words.Phrases;
import org.claimbench.text.words.WordLists;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/**
 * The words for numbers in one language. Those up to 999 come from ICU’s spell-out rules, what they do not have
 * (scales, fractions, "tens of thousands") from {@code numbers_LANGUAGE.properties}.
 */
record NumberWords(Phrases<BigDecimal> cardinals, Phrases<BigDecimal> ordinals, Phrases<BigDecimal> scales,
        Phrases<BigDecimal> letters, Phrases<BigDecimal> fractions, Phrases<Vague> vague, Set<String> first,
        Set<String> joining, WordLists lists) {

    private static final Map<String, NumberWords> KNOWN = new ConcurrentHashMap<>();
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int EXAMPLE = 121;

    /** From the first number to the one that is too large. */
    record Vague(BigDecimal min, BigDecimal max) {

        static Vague of(String range) {
            String[] ends = range.split("\\.\\.");
            return new Vague(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
        }
    }

    static NumberWords of(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), key -> read(language));
    }

    private static NumberWords read(Locale language) {
        WordLists lists = new WordLists(NumberWords.class, "numbers", language);
        Phrases<BigDecimal> cardinals = lists.phrases("cardinals", BigDecimal::new);
        Phrases<BigDecimal> ordinals = lists.phrases("ordinals", BigDecimal::new);
        // French counts by other words in Switzerland and Belgium.
        Stream.concat(Stream.of(""), lists.list("regions").stream())
                .map(region -> new ULocale(language.getLanguage() + region))
                .forEach(locale -> spellOut(locale, cardinals, ordinals));
        Phrases<BigDecimal> fractions = lists.phrases("fractions", BigDecimal::new);
        Phrases<Vague> vague = lists.phrases("vague", Vague::of);
        Set<String> first = new HashSet<>(lists.set("articles"));
        Stream.of(cardinals, ordinals, fractions, vague).forEach(phrases -> first.addAll(phrases.firstWords()));
        first.addAll(lists.set("starting"));
        Phrases<BigDecimal> scales = lists.phrases("factors", BigDecimal::new);
        scales.addAll(lists.phrases("scales", NumberWords::power));
        return new NumberWords(cardinals, ordinals, scales,
                lists.phrases("letters", NumberWords::power), fractions, vague, Set.copyOf(first),
                lists.set("joining"), lists);
    }

    /** Whether a number can begin with this word; most words are told apart so at once. */
    boolean canBegin(String word) {
        return first.contains(word) || joining.stream().anyMatch(word::contains);
    }

    private static BigDecimal power(String exponent) {
        return BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(exponent));
    }

    private static void spellOut(ULocale locale, Phrases<BigDecimal> cardinals, Phrases<BigDecimal> ordinals) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        for (String rules : format.getRuleSetNames()) {
            boolean ordinal = rules.startsWith("%spellout-ordinal");
            if (!ordinal && !rules.startsWith("%spellout-cardinal") && !rules.equals("%spellout-numbering")) {
                continue;
            }
            // Where hundreds and what follows are one word, as in German, all of them are needed.
            boolean joins = isWord(spelled(format, EXAMPLE, rules));
            for (int number = 0; number < THOUSAND; number += number < HUNDRED || joins ? 1 : HUNDRED) {
                String words = spelled(format, number, rules);
                if (number < HUNDRED || isWord(words)) {
                    add(ordinal ? ordinals : cardinals, words, BigDecimal.valueOf(number));
                }
            }
        }
    }

    private static String spelled(RuleBasedNumberFormat format, int number, String rules) {
        return format.format((double) number, rules).replace("\u00AD", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(String words) {
        return words.indexOf(' ') < 0 && words.indexOf('-') < 0;
    }

    private static void add(Phrases<BigDecimal> phrases, String words, BigDecimal number) {
        phrases.add(words, number);
        if (words.indexOf('-') >= 0) {
            // "twenty five", and the spelling with spaces that some desks prefer in French.
            phrases.add(words.replace('-', ' '), number);
        }
        if (words.indexOf(' ') >= 0) {
            phrases.add(words.replace(' ', '-'), number);
        }
    }
}
