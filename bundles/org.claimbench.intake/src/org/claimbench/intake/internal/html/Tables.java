/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Draft;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Passage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Puts a table into a draft: a line that stands for it, its caption, and a line for each row. */
final class Tables {

    /** Cells of data are short; tables that arrange a page have long ones. */
    private static final int LONGEST_CELL = 200;

    private final Draft draft;
    private int number;

    Tables(Draft draft, int number) {
        this.draft = draft;
        this.number = number;
    }

    static boolean isData(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none") || table.selectFirst("table table") != null) {
            return false;
        }
        Elements rows = table.select("tr");
        int cells = table.select("td, th").size();
        boolean grid = rows.size() >= 2 && cells >= 2 * rows.size();
        boolean declared = table.selectFirst("th, caption") != null;
        return cells > 0 && (grid || declared && rows.size() > 1) && table.wholeText().length() < cells * LONGEST_CELL;
    }

    /**
     * Adds it.
     *
     * @return the number of the last paragraph
     */
    int add(Element table) throws CoreException {
        Elements rows = table.select("tr");
        int columns = rows.stream().mapToInt(row -> row.select("> td, > th").size()).max().orElse(0);
        add(Passage.placeholder(NLS.bind(Messages.Place_table, rows.size(), columns)), table);
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            add(Passage.placeholder(Blank.line(caption.text())), caption);
        }
        for (Element row : rows) {
            add(Passage.of(row(row)).following(), row);
        }
        return number;
    }

    private static String row(Element row) {
        return String.join("\t", row.select("> td, > th").stream().map(cell -> Blank.line(cell.text())).toList());
    }

    private void add(Passage passage, Element element) throws CoreException {
        number++;
        draft.add(passage, 0, number, Line.label(element));
    }
}
