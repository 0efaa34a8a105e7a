/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.intake.internal.Passage;

/** A table of a Word file that is being read: rows of cells of paragraphs. */
final class Table {

    /** Cells of data are short; tables that arrange a page have long ones. */
    private static final int LONGEST_CELL = 200;

    private final List<List<Passage>> rows = new ArrayList<>();
    private Passage cell = new Passage();
    private boolean deleted;
    private int deletions;

    void row() {
        rows.add(new ArrayList<>());
        deleted = false;
    }

    void cell() {
        cell = new Passage();
        if (rows.isEmpty()) {
            row();
        }
        rows.get(rows.size() - 1).add(cell);
    }

    /** A tracked change takes the row away. */
    void deleteRow() {
        deleted = true;
    }

    void endRow() {
        if (deleted && !rows.isEmpty()) {
            rows.remove(rows.size() - 1);
            deletions++;
            deleted = false;
        }
    }

    void add(Passage paragraph) {
        cell.append(cell.length() > 0 && paragraph.length() > 0 ? " " : "").append(paragraph);
    }

    int deletions() {
        return deletions;
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    boolean isData() {
        int cells = rows.stream().mapToInt(List::size).sum();
        int characters = rows.stream().flatMap(List::stream).mapToInt(Passage::length).sum();
        return height() > 0 && width() > 1 && characters < cells * LONGEST_CELL;
    }

    /** A line for each row. */
    List<Passage> lines() {
        return rows.stream().map(Table::line).toList();
    }

    private static Passage line(List<Passage> cells) {
        Passage line = new Passage();
        for (Passage each : cells) {
            line.append(each == cells.get(0) ? "" : "\t").append(each);
        }
        return line;
    }

    /** Each cell by itself. */
    List<Passage> cells() {
        return rows.stream().flatMap(List::stream).toList();
    }
}
