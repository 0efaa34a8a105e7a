/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the lines at the upper and lower edge that stand on many pages alike, and page numbers. */
final class RunningHeads {

    private static final int EDGE = 3;
    /** In heights of letters. */
    private static final double GAP = 1.6;
    private static final int PAGES = 3;

    private final Map<String, Set<Integer>> pages = new HashMap<>();
    private final boolean many;

    RunningHeads(List<List<TextLine>> all) {
        many = all.size() > 1;
        for (List<TextLine> page : all) {
            edges(page).forEach(line -> pages.computeIfAbsent(line.pattern(), pattern -> new HashSet<>())
                    .add(line.page()));
        }
    }

    /** The lines above the first gap and below the last one. */
    private static Set<TextLine> edges(List<TextLine> page) {
        List<TextLine> lines = new ArrayList<>(page.stream().filter(line -> !line.picture()).toList());
        lines.sort(Comparator.comparingDouble(TextLine::base));
        Set<TextLine> edges = new HashSet<>(opening(lines));
        Collections.reverse(lines);
        edges.addAll(opening(lines));
        return edges;
    }

    private static List<TextLine> opening(List<TextLine> lines) {
        for (int at = 1; at <= Math.min(EDGE, lines.size() - 1); at++) {
            TextLine before = lines.get(at - 1);
            if (Math.abs(lines.get(at).base() - before.base()) > GAP * before.size()) {
                return lines.subList(0, at);
            }
        }
        return List.of();
    }

    /** Those of a page. */
    Set<TextLine> of(List<TextLine> page) {
        Set<TextLine> heads = new HashSet<>();
        for (TextLine line : edges(page)) {
            boolean repeated = pages.getOrDefault(line.pattern(), Set.of()).size() >= PAGES;
            if (repeated || many && line.isPageNumber()) {
                heads.add(line);
            }
        }
        return heads;
    }
}
