/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.date;

import java.time.LocalTime;
import java.time.ZoneId;

import org.claimbench.text.words.Phrases;
import org.claimbench.text.words.Phrases.Match;
import org.claimbench.text.words.Token;
import org.claimbench.text.words.Tokens;
import org.claimbench.text.words.WordLists;
import org.eclipse.jdt.annotation.Nullable;

/** Reads times of day: "8:39 p.m. EST", "20.39 Uhr", "20h39", "8 de la tarde", "noon". */
final class ClockTimes {

    private static final int HALF_DAY = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final String UNCERTAIN = "?";

    private final Phrases<Integer> halves = new Phrases<>();
    private final Phrases<Boolean> hours;
    private final Phrases<String> names;
    private final Phrases<String> zones;
    private final Phrases<Boolean> ranges;
    private final Phrases<Boolean> and;
    private final Phrases<Boolean> leads;
    private final Phrases<Boolean> links;
    private final boolean halfDays;

    /**
     * Words for a time.
     *
     * @param time
     *            null where it is not certain which one: "8:30" without "a.m." or "p.m."
     * @param to
     *            the index after the last token
     */
    record ClockTime(@Nullable TimeOfDay time, int to) {
    }

    /** What was read of hours and minutes: how many minutes after midnight, and whether that alone is a time. */
    private record Reading(int minutes, int to, boolean alone) {
    }

    ClockTimes(WordLists lists) {
        lists.list("time.am").forEach(words -> halves.add(words, 0));
        lists.list("time.pm").forEach(words -> halves.add(words, HALF_DAY));
        hours = lists.phrases("time.hours", Boolean.TRUE);
        names = lists.phrases("time.names", hour -> hour);
        zones = lists.phrases("time.zones", zone -> zone);
        ranges = lists.phrases("range.to", Boolean.TRUE);
        and = lists.phrases("range.and", Boolean.TRUE);
        leads = lists.phrases("time.leads", Boolean.TRUE);
        links = lists.phrases("time.links", Boolean.TRUE);
        halfDays = lists.set("time.halfDays").contains("true");
    }

    /** Whether a time can begin at this token; a quick look before the long one. */
    boolean canBegin(Tokens tokens, int at) {
        return tokens.is(at, Token.Kind.NUMERAL) || names.firstWords().contains(tokens.word(at));
    }

    /** The time that begins at this token, or null. */
    @Nullable
    ClockTime at(Tokens tokens, int at) {
        Match<String> named = tokens.is(at, Token.Kind.WORD) ? names.at(tokens, at) : null;
        if (named != null) {
            boolean known = !UNCERTAIN.equals(named.meaning());
            return timed(tokens, known ? LocalTime.of(Integer.parseInt(named.meaning()), 0) : null, named.to());
        }
        Reading reading = tokens.is(at, Token.Kind.NUMERAL) ? reading(tokens, at) : null;
        if (reading == null || tokens.glued(at) && ":-/.".contains(tokens.word(at - 1))) {
            return null;
        }
        int hour = reading.minutes() / MINUTES;
        Match<Integer> half = halves.at(tokens, reading.to());
        if (half != null) {
            return hour < 1 || hour > HALF_DAY
                    ? null
                    : timed(tokens, LocalTime.of(hour % HALF_DAY + half.meaning(), reading.minutes() % MINUTES),
                            half.to());
        }
        if (!reading.alone()) {
            return null;
        }
        boolean certain = !halfDays || hour == 0 || hour > HALF_DAY;
        return timed(tokens, certain ? LocalTime.of(hour, reading.minutes() % MINUTES) : null, reading.to());
    }

    /** The time behind a date: "Tuesday at 5 p.m.", "18.02.2020, 12:00 Uhr". */
    @Nullable
    ClockTime behind(Tokens tokens, int at) {
        int next = ",".equals(tokens.word(at)) ? at + 1 : at;
        Match<Boolean> lead = leads.at(tokens, next);
        ClockTime time = at(tokens, lead == null ? next : lead.to());
        return time == null || isRange(tokens, time.to()) ? null : time;
    }

    /** "1 p.m. to 3 p.m." is no time of its own. */
    private boolean isRange(Tokens tokens, int at) {
        return ranges.at(tokens, at) != null && tokens.is(at + 1, Token.Kind.NUMERAL);
    }

    /** Whether the time that begins here is the end of a range: "between 3 and 8 a.m.", "3 - 8 a.m.". */
    boolean endsRange(Tokens tokens, int at) {
        boolean joined = ranges.before(tokens, at) != null || and.before(tokens, at) != null;
        return joined && at > 1 && (tokens.is(at - 2, Token.Kind.NUMERAL) || halves.before(tokens, at - 1) != null);
    }

    /** The index of the token at which a date behind a time begins: "5 p.m. on Tuesday". */
    int dateBehind(Tokens tokens, int at) {
        int next = ",".equals(tokens.word(at)) ? at + 1 : at;
        Match<Boolean> link = links.at(tokens, next);
        return link == null ? next : link.to();
    }

    private ClockTime timed(Tokens tokens, @Nullable LocalTime time, int to) {
        Match<String> zone = zones.at(tokens, to);
        ZoneId known = zone == null || UNCERTAIN.equals(zone.meaning()) ? null : ZoneId.of(zone.meaning());
        return new ClockTime(time == null ? null : new TimeOfDay(time, known), zone == null ? to : zone.to());
    }

    private @Nullable Reading reading(Tokens tokens, int at) {
        String[] parts = tokens.word(at).split("\\.");
        int hour = number(parts[0], HOURS);
        int minute = parts.length == 2 && parts[1].length() == 2 ? number(parts[1], MINUTES) : 0;
        if (hour < 0 || minute < 0 || parts.length > 2 || parts.length == 2 && parts[1].length() != 2) {
            return null;
        }
        if (parts.length == 1 && ":".equals(tokens.word(at + 1)) && tokens.glued(at + 1) && tokens.glued(at + 2)) {
            return colon(tokens, at, hour);
        }
        String next = tokens.word(at + 1);
        if (tokens.glued(at + 1) && next.length() == 3 && next.charAt(0) == 'h') {
            int glued = number(next.substring(1), MINUTES);
            return glued < 0 ? null : new Reading(hour * MINUTES + glued, at + 2, true);
        }
        Match<Boolean> word = hours.at(tokens, at + 1);
        if (word == null) {
            return new Reading(hour * MINUTES + minute, at + 1, false);
        }
        int behind = tokens.word(word.to()).length() == 2 ? number(tokens.word(word.to()), MINUTES) : -1;
        return behind < 0 || parts.length == 2
                ? new Reading(hour * MINUTES + minute, word.to(), true)
                : new Reading(hour * MINUTES + behind, word.to() + 1, true);
    }

    private @Nullable Reading colon(Tokens tokens, int at, int hour) {
        int minute = tokens.word(at + 2).length() == 2 ? number(tokens.word(at + 2), MINUTES) : -1;
        if (minute < 0) {
            return null;
        }
        int to = at + 3;
        boolean seconds = ":".equals(tokens.word(to)) && tokens.glued(to) && tokens.glued(to + 1)
                && number(tokens.word(to + 1), MINUTES) >= 0;
        to = seconds ? to + 2 : to;
        Match<Boolean> word = hours.at(tokens, to);
        return new Reading(hour * MINUTES + minute, word == null ? to : word.to(), true);
    }

    /** A number of one or two figures below a limit, or -1. */
    private static int number(String word, int limit) {
        if (word.isEmpty() || word.length() > 2 || !word.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return -1;
        }
        int number = Integer.parseInt(word);
        return number < limit ? number : -1;
    }
}
