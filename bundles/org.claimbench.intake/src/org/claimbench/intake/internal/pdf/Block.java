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
import java.util.List;
import java.util.regex.Pattern;

/** Lines of one paragraph, table or picture. */
final class Block {

    private static final Pattern ENTRY = Pattern
            .compile("[•▪◦●■‣·–]\\s.*|\\(?(\\d{1,2}|[a-z])[.)]\\s.*");
    private static final Pattern ENDED = Pattern.compile(".*[.!?:;…][\"”’')\\]]*(\\d{1,2})?");
    /** In heights of letters. */
    private static final double LEADING = 1.75;
    private static final double NEAR = 2.6;
    private static final double OTHER_SIZE = 0.12;
    /** The opening of a paragraph may have other letters than the rest. */
    private static final double NEARLY = 0.35;
    private static final double INDENT = 0.8;
    private static final double SHORT = 0.8;

    private final List<TextLine> lines = new ArrayList<>();
    /** Of all lines but the first, which may be indented. */
    private double left = Double.MAX_VALUE;
    private double right;

    Block(TextLine first) {
        append(first);
    }

    List<TextLine> lines() {
        return lines;
    }

    TextLine first() {
        return lines.get(0);
    }

    private TextLine last() {
        return lines.get(lines.size() - 1);
    }

    boolean isPicture() {
        return first().picture();
    }

    boolean isTable() {
        return lines.size() > 1 && first().isRow();
    }

    void add(Block further) {
        further.lines.forEach(this::append);
    }

    /** Takes the line in if it goes on with it. */
    boolean takes(TextLine line) {
        boolean fits = !line.picture() && !isPicture() && line.page() == first().page() && isClose(line)
                && first().isRow() == line.isRow() && (line.isRow() || !begins(line));
        if (fits) {
            append(line);
        }
        return fits;
    }

    private boolean isClose(TextLine line) {
        double height = Math.max(last().size(), line.size());
        double down = line.base() - last().base();
        boolean sameSize = Math.abs(line.size() - last().size()) <= OTHER_SIZE * height;
        boolean overlaps = line.left() < right() && line.right() > left();
        return sameSize && overlaps && line.bold() == last().bold() && down > -height / 2
                && down < LEADING * leading(height);
    }

    /** What was between the lines so far; else what is usual. */
    private double leading(double height) {
        double first = lines.size() < 2 ? 0 : lines.get(1).base() - lines.get(0).base();
        return first > height / 2 ? Math.min(first / 1.2, height * 1.2) : height;
    }

    private boolean begins(TextLine line) {
        boolean indented = line.left() > left() + INDENT * line.size() && lines.size() > 1;
        boolean brokenOff = last().right() < left() + SHORT * (right() - left()) && lines.size() > 1
                && ENDED.matcher(last().words()).matches();
        return indented || brokenOff || ENTRY.matcher(line.words()).matches();
    }

    /** Whether it breaks off at the end of a column or page, and the other one goes on. */
    boolean goesOnIn(Block next) {
        boolean texts = !isPicture() && !next.isPicture() && !isTable() && !next.isTable();
        boolean open = !ENDED.matcher(last().words()).matches();
        double down = next.first().base() - last().base();
        boolean moved = next.first().page() != last().page() || down < 0;
        boolean near = !moved && down < NEAR * last().size() && next.first().left() < right();
        String words = next.first().words();
        boolean goesOn = !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
        boolean alike = Math.abs(next.first().size() - last().size()) <= NEARLY * last().size();
        return texts && open && goesOn && alike && (near || moved && lines.size() > 1);
    }

    private double left() {
        return lines.size() > 1 ? left : first().left();
    }

    private double right() {
        return right;
    }

    private void append(TextLine line) {
        left = lines.isEmpty() ? Double.MAX_VALUE : Math.min(left, line.left());
        right = Math.max(right, line.right());
        lines.add(line);
    }
}
