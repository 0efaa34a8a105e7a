/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.claimbench.text.words.Phrases;
import org.claimbench.text.words.WordLists;

import com.ibm.icu.text.DateFormatSymbols;

/**
 * The words for days, months and units of time in one language: names from the Unicode CLDR in ICU, the rest from
 * {@code dates_LANGUAGE.properties}.
 */
final class DateWords {

    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};

    final Map<String, DayOfWeek> weekdays = new HashMap<>();
    final Map<String, Integer> months = new HashMap<>();
    final Map<String, Integer> shortMonths = new HashMap<>();
    final Map<String, DateUnit> units = new HashMap<>();
    final Phrases<Bound> bounds = new Phrases<>();
    final Phrases<Boolean> endings = new Phrases<>();
    final Phrases<Boolean> parts = new Phrases<>();
    final Set<String> doubtfulMonths;
    final Set<String> beforeYear;
    final Set<String> beforeMonth;
    final Set<String> articles;
    final WordLists lists;

    DateWords(Locale language) {
        lists = new WordLists(DateWords.class, "dates", language);
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
        for (int context : CONTEXTS) {
            names(symbols.getMonths(context, DateFormatSymbols.WIDE), 0, language, months);
            names(symbols.getMonths(context, DateFormatSymbols.WIDE), 0, language, shortMonths);
            names(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED), 0, language, shortMonths);
            Map<String, Integer> days = new HashMap<>();
            // ICU counts days from Sunday, and from 1.
            names(symbols.getWeekdays(context, DateFormatSymbols.WIDE), -1, language, days);
            days.forEach((name, day) -> weekdays.put(name, DayOfWeek.SATURDAY.plus(day)));
        }
        read(language);
        doubtfulMonths = lists.set("doubtfulMonths");
        beforeYear = lists.set("beforeYear");
        beforeMonth = lists.set("beforeMonth");
        articles = lists.set("articles");
    }

    private static void names(String[] names, int shift, Locale language, Map<String, Integer> numbers) {
        for (int index = 0; index < names.length; index++) {
            String name = names[index].toLowerCase(language).replace(".", "");
            if (!name.isEmpty()) {
                numbers.putIfAbsent(name, index + 1 + shift);
            }
        }
    }

    private void read(Locale language) {
        for (String entry : lists.list("shortMonths")) {
            int colon = entry.indexOf(':');
            shortMonths.put(entry.substring(0, colon), Integer.valueOf(entry.substring(colon + 1)));
        }
        for (String entry : lists.list("weekdays")) {
            int colon = entry.indexOf(':');
            weekdays.put(entry.substring(0, colon), DayOfWeek.of(Integer.parseInt(entry.substring(colon + 1))));
        }
        for (DateUnit unit : DateUnit.values()) {
            lists.list("unit." + unit.name().toLowerCase(Locale.ROOT)).forEach(name -> units.put(name, unit));
        }
        for (Bound bound : Bound.values()) {
            lists.list("bound." + bound.name().toLowerCase(Locale.ROOT)).forEach(words -> bounds.add(words, bound));
        }
        lists.list("part.end").forEach(words -> endings.add(words, Boolean.TRUE));
        lists.list("part").forEach(words -> parts.add(words, Boolean.TRUE));
    }
}
