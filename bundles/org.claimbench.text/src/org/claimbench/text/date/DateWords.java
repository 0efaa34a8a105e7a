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
    /** Units in the singular. */
    final Map<String, DateUnit> single = new HashMap<>();
    /** Units in any number. */
    final Map<String, DateUnit> units = new HashMap<>();
    final Map<String, Integer> seasons = new HashMap<>();
    final Map<String, Integer> decades = new HashMap<>();
    final Phrases<Holiday> holidays;
    final Phrases<Bound> bounds = new Phrases<>();
    final Phrases<Boolean> endings = new Phrases<>();
    final Phrases<Boolean> parts = new Phrases<>();
    final Phrases<Boolean> weeks = new Phrases<>();
    final Phrases<Boolean> between;
    final Set<String> distant;
    /** Whether a point stands behind the number of a day. */
    final boolean dayPoint;
    final Set<String> wordsBefore;
    final Set<String> doubtfulMonths;
    final Set<String> beforeYear;
    final Set<String> beforeMonth;
    final Set<String> articles;
    final Set<String> joins;
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
        read();
        holidays = lists.phrases("holidays", Holiday::new);
        doubtfulMonths = lists.set("doubtfulMonths");
        beforeYear = lists.set("beforeYear");
        beforeMonth = lists.set("beforeMonth");
        joins = lists.set("joins");
        between = lists.phrases("range.between", Boolean.TRUE);
        dayPoint = lists.set("dayPoint").contains("true");
        distant = lists.set("distant");
        wordsBefore = lists.set("daysInWordsBefore");
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

    private void numbers(String list, Map<String, Integer> numbers) {
        for (String entry : lists.list(list)) {
            int colon = entry.indexOf(':');
            numbers.put(entry.substring(0, colon), Integer.valueOf(entry.substring(colon + 1).strip()));
        }
    }

    private void read() {
        numbers("shortMonths", shortMonths);
        Map<String, Integer> days = new HashMap<>();
        numbers("weekdays", days);
        days.forEach((name, day) -> weekdays.put(name, DayOfWeek.of(day)));
        numbers("seasons", seasons);
        numbers("decades", decades);
        for (DateUnit unit : DateUnit.values()) {
            String name = unit.name().toLowerCase(Locale.ROOT);
            lists.list("unit." + name).forEach(word -> single.put(word, unit));
            lists.list("units." + name).forEach(word -> units.put(word, unit));
        }
        single.forEach(units::putIfAbsent);
        for (Bound bound : Bound.values()) {
            lists.list("bound." + bound.name().toLowerCase(Locale.ROOT)).forEach(words -> bounds.add(words, bound));
        }
        lists.list("part.end").forEach(words -> endings.add(words, Boolean.TRUE));
        lists.list("part.week").forEach(words -> weeks.add(words, Boolean.TRUE));
        lists.list("part.week").forEach(words -> parts.add(words, Boolean.TRUE));
        lists.list("part").forEach(words -> parts.add(words, Boolean.TRUE));
    }
}
