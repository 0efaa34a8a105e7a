/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Draft;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Passage;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/** Puts the paragraphs, tables and notes of a Word file into a draft, in the order in which they are read. */
final class Story {

    private final Draft draft;
    private final Styles styles;
    private final ListSigns signs;
    private String headline = "";
    private int number;

    Story(Draft draft, Styles styles, Numbering numbering) {
        this.draft = draft;
        this.styles = styles;
        signs = new ListSigns(styles, numbering);
    }

    /** The first paragraph that is a title or a heading of the first level; empty when there is none. */
    String headline() {
        return headline;
    }

    void add(Paragraph paragraph) throws CoreException {
        String style = styles.name(paragraph.style());
        if (style.startsWith("toc ")) {
            return; // the headings come again, where they belong
        }
        if (headline.isEmpty() && (style.equals("title") || style.equals("heading 1"))) {
            headline = Blank.line(paragraph.words());
        }
        add(finish(paragraph), "p");
    }

    /** The words of a paragraph, behind the number of an entry; those of a caption have to be looked at. */
    Passage finish(Paragraph paragraph) {
        String style = styles.name(paragraph.style());
        String sign = signs.of(paragraph);
        Passage words = paragraph.finish(style.equals("caption"), sign);
        return sign.isEmpty() || style.startsWith("heading") ? words : words.following();
    }

    void add(Table table) throws CoreException {
        if (!table.isData()) {
            for (Passage cell : table.cells()) {
                add(cell, "tc");
            }
            return;
        }
        Passage sign = Passage.placeholder(NLS.bind(Messages.Place_table, table.height(), table.width()));
        for (int row = 0; row < table.deletions(); row++) {
            sign.remark(0, sign.length(), Messages.Remark_rowDeleted, "", null);
        }
        add(sign, "tbl");
        for (Passage line : table.lines()) {
            add(line.following(), "tr");
        }
    }

    void add(References references) throws CoreException {
        for (var note : references.notes().entrySet()) {
            add(Passage.of("[" + note.getKey() + "] " + note.getValue()), "footnote");
        }
    }

    private void add(Passage passage, String element) throws CoreException {
        number++;
        draft.add(passage, 0, number, element);
    }
}
