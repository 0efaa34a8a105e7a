/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Hyphens;

/**
 * Joins the lines of paragraphs that a mail program, an agency's wire or a typist broke at a fixed width. A line was
 * broken there when the first word of the next one had no room on it; verses, addresses and tables were not.
 */
final class BrokenLines {

    /** Narrower columns are verses or lists, wider ones paragraphs of a line each; in UTF-16 units. */
    private static final int NARROWEST = 45;
    private static final int WIDEST = 100;
    /** Fewer pairs of lines may be an accident. */
    private static final int FEWEST = 5;
    /** So many of a hundred lines are no longer than the width. */
    private static final int MOST = 90;
    /** Of the width: what verses seldom reach. */
    private static final double LONG = 0.85;
    /** Of the lines of paragraphs; others end where their verse or entry does. */
    private static final double FULL_SHARE = 0.7;
    /** Of the lines behind full ones: prose goes on in small letters, verses begin with capitals. */
    private static final double SMALL_SHARE = 0.4;
    private static final double HALF = 0.5;
    /** A line that is so much longer than the width was not broken; in UTF-16 units. */
    private static final int LEEWAY = 10;
    private static final int INDENT = 2;
    private static final Pattern ENTRY = Pattern
            .compile("\\h*(?:[•‣◦▪●·*+>|#-]+|\\d{1,3}[.)]|\\(?\\w{1,3}\\)|\\[\\w+\\])\\h.*");
    /** Columns, or a rule of signs. */
    private static final Pattern TABULAR = Pattern.compile(".*\\S(?:\\h{3,}|\\t)\\S.*|[^\\p{L}]*");
    private static final Pattern FIRST_WORD = Pattern.compile("\\h+");

    private final List<String> lines;
    private final int width;

    private BrokenLines(List<String> lines) {
        this.lines = lines;
        width = width(lines);
    }

    /** The text with its paragraphs in a line each; the same where its lines were not broken. */
    static String join(String text) {
        BrokenLines broken = new BrokenLines(List.of(text.split("\n", -1)));
        return broken.broken() ? broken.joined() : text;
    }

    private static int width(List<String> lines) {
        List<Integer> widths = new ArrayList<>();
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (!Blank.isBlank(lines.get(at)) && !Blank.isBlank(lines.get(at + 1))) {
                widths.add(lines.get(at).stripTrailing().length());
            }
        }
        widths.sort(null);
        return widths.isEmpty() ? 0 : widths.get((widths.size() - 1) * MOST / 100);
    }

    private boolean broken() {
        int pairs = 0;
        int full = 0;
        int small = 0;
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (isText(at) && isText(at + 1) && !startsAnew(at + 1)) {
                pairs++;
                full += isFull(at) ? 1 : 0;
                small += isFull(at) && isSmall(at + 1) ? 1 : 0;
            }
        }
        return width >= NARROWEST && width <= WIDEST && full >= FEWEST && full >= pairs * FULL_SHARE
                && small >= full * SMALL_SHARE;
    }

    private String joined() {
        Hyphens hyphens = Hyphens.ofText(lines);
        StringBuilder text = new StringBuilder();
        StringBuilder paragraph = new StringBuilder(lines.getFirst());
        for (int at = 1; at < lines.size(); at++) {
            if (goesOn(at - 1)) {
                strip(paragraph);
                hyphens.join(paragraph, Blank.strip(lines.get(at)));
            } else {
                text.append(paragraph).append('\n');
                paragraph = new StringBuilder(lines.get(at));
            }
        }
        return text.append(paragraph).toString();
    }

    // Only the end is looked at: a paragraph may be long.
    private static void strip(StringBuilder paragraph) {
        int end = paragraph.length();
        while (end > 0 && Blank.isBlank(paragraph.charAt(end - 1))) {
            end--;
        }
        paragraph.setLength(end);
    }

    /** Whether the next line belongs to the same paragraph. */
    private boolean goesOn(int at) {
        return isText(at) && isText(at + 1) && !startsAnew(at + 1) && (isFull(at) || isMidSentence(at));
    }

    /** By a bullet, or set in further than the line before. */
    private boolean startsAnew(int at) {
        boolean further = indent(at) >= indent(at - 1) + INDENT && !ENTRY.matcher(lines.get(at - 1)).matches();
        return further || ENTRY.matcher(lines.get(at)).matches();
    }

    private boolean isText(int at) {
        return !Blank.isBlank(lines.get(at)) && !TABULAR.matcher(lines.get(at)).matches();
    }

    private boolean isFull(int at) {
        String next = FIRST_WORD.split(Blank.strip(lines.get(at + 1)), 2)[0];
        int room = Math.max((int) (width * LONG), paragraphWidth(at));
        int length = length(at);
        return length + 1 + next.length() > room && length <= width + LEEWAY;
    }

    /** How long the lines about this one are; one that stands out by itself was not broken. */
    private int paragraphWidth(int at) {
        int before = at > 0 && isText(at - 1) ? length(at - 1) : 0;
        int next = length(at + 1);
        return Math.min(width, Math.max(before, next));
    }

    private boolean isMidSentence(int at) {
        return isSmall(at + 1) && length(at) >= width * HALF && length(at) <= width + LEEWAY;
    }

    private boolean isSmall(int at) {
        return Character.isLowerCase(Blank.strip(lines.get(at)).codePointAt(0));
    }

    private int length(int at) {
        return lines.get(at).stripTrailing().length();
    }

    private int indent(int at) {
        String line = lines.get(at);
        return line.length() - line.stripLeading().length();
    }
}
