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
import java.util.Comparator;
import java.util.List;

/**
 * Brings the lines of a page into the order in which they are read. Where a page was painted line by line over two
 * columns, its lines are cut at the gutter; where it was painted in no order, lines are sorted by columns.
 */
final class Columns {

    /** A row of a table has short cells, two columns of text have long ones; in letters. */
    private static final int LONG = 25;
    private static final int ROWS = 4;
    private static final double DISORDER = 0.2;

    private Columns() {
    }

    static List<TextLine> inOrder(List<TextLine> page) {
        List<TextLine> lines = cut(page);
        return isInDisorder(lines) ? sorted(lines) : lines;
    }

    private static List<TextLine> cut(List<TextLine> page) {
        List<TextLine> cut = new ArrayList<>();
        int at = 0;
        while (at < page.size()) {
            int end = at;
            while (end < page.size() && isTwoColumns(page.get(end))) {
                end++;
            }
            if (end - at >= ROWS) {
                page.subList(at, end).forEach(line -> cut.add(line.cell(line.cells().get(0), line.left(),
                        middle(line))));
                page.subList(at, end).forEach(line -> cut.add(line.cell(line.cells().get(1), middle(line),
                        line.right())));
                at = end;
            } else {
                cut.add(page.get(at));
                at++;
            }
        }
        return cut;
    }

    private static boolean isTwoColumns(TextLine line) {
        List<String> cells = line.cells();
        return cells.size() == 2 && cells.get(0).length() >= LONG && cells.get(1).length() >= LONG / 2;
    }

    private static float middle(TextLine line) {
        return (line.left() + line.right()) / 2;
    }

    private static boolean isInDisorder(List<TextLine> lines) {
        int back = 0;
        for (int at = 1; at < lines.size(); at++) {
            TextLine before = lines.get(at - 1);
            TextLine line = lines.get(at);
            boolean above = line.base() < before.base() - before.size();
            back += above && line.left() < before.right() && before.left() < line.right() ? 1 : 0;
        }
        return back > DISORDER * lines.size() && back > 2;
    }

    /** By columns, as far as a gutter in the middle parts the page, each from above. */
    private static List<TextLine> sorted(List<TextLine> lines) {
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        double middle = (left + right) / 2;
        long across = lines.stream().filter(line -> line.left() < middle && line.right() > middle).count();
        boolean two = across < DISORDER * lines.size();
        Comparator<TextLine> byColumn = Comparator.comparing(line -> two && line.left() >= middle);
        return lines.stream().sorted(byColumn.thenComparingDouble(TextLine::base).thenComparingDouble(TextLine::left))
                .toList();
    }
}
