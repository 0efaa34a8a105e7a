/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.claimbench.intake.internal.Blank;

/** What stands before the entries of lists: a bullet or a number, as it is printed. */
final class ListSigns {

    private static final String BULLET = "• ";
    private static final String NO_LIST = "0";
    /** A list has nine levels. */
    private static final int DEEPEST = 8;

    private final Styles styles;
    private final Numbering numbering;
    /** The last number of each level, by pattern. */
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    ListSigns(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** The sign with a blank behind it, empty outside of lists. Paragraphs are asked for in their order, each once. */
    String of(Paragraph paragraph) {
        String own = paragraph.list();
        String list = own.isEmpty() ? styles.list(paragraph.style()) : own;
        if (list.isEmpty() || list.equals(NO_LIST)) {
            return "";
        }
        String depth = paragraph.level();
        return sign(list, Math.min(DEEPEST, Digits.of(depth.isEmpty() ? styles.level(paragraph.style()) : depth, 0)));
    }

    private String sign(String list, int depth) {
        TreeMap<Integer, Integer> counted = counts.computeIfAbsent(numbering.pattern(list), id -> new TreeMap<>());
        numbering.starts(list).forEach((level, start) -> {
            if (level == depth && begun.add(list + ' ' + level)) {
                counted.put(level, start - 1);
            }
        });
        for (int level = 0; level < depth; level++) {
            counted.putIfAbsent(level, numbering.level(list, level).start());
        }
        ListLevel shown = numbering.level(list, depth);
        counted.merge(depth, shown.start(), (before, start) -> before + 1);
        counted.tailMap(depth, false).clear();
        return shown.isBullet() ? BULLET : numbers(list, shown, counted);
    }

    private String numbers(String list, ListLevel shown, Map<Integer, Integer> counted) {
        String sign = shown.text();
        for (var count : counted.entrySet()) {
            String number = numbering.level(list, count.getKey()).number(count.getValue());
            sign = sign.replace("%" + (count.getKey() + 1), number);
        }
        return Blank.isBlank(sign) ? "" : Blank.strip(sign) + ' ';
    }
}
