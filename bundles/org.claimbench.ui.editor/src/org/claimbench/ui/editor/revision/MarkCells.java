/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.presentation.revision.MarkRow;
import org.claimbench.text.revision.WordChange;
import org.claimbench.ui.Palette;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.custom.StyleRange;

/** What the cells of the table of marks say; words that were dropped or added are struck or underlined as well. */
final class MarkCells {

    private MarkCells() {
    }

    static StyledCellLabelProvider state() {
        return new Cell() {
            @Override
            void fill(ViewerCell cell, MarkRow row) {
                cell.setImage(StateLooks.glyph(row.state()));
                cell.setText(row.stateName());
            }
        };
    }

    static StyledCellLabelProvider words(Function<MarkRow, String> words) {
        return new Cell() {
            @Override
            void fill(ViewerCell cell, MarkRow row) {
                cell.setText(words.apply(row));
            }
        };
    }

    static StyledCellLabelProvider before() {
        return new Cell() {
            @Override
            void fill(ViewerCell cell, MarkRow row) {
                if (row.difference().isEmpty()) {
                    cell.setText(oneLine(row.oldWords()));
                } else {
                    show(cell, row.difference(), WordChange.Kind.DROPPED);
                }
            }
        };
    }

    static StyledCellLabelProvider after() {
        return new Cell() {
            @Override
            void fill(ViewerCell cell, MarkRow row) {
                if (row.certain() || row.difference().isEmpty()) {
                    cell.setText(row.found());
                    cell.setForeground(Palette.secondary());
                } else {
                    show(cell, row.difference(), WordChange.Kind.ADDED);
                }
            }
        };
    }

    private static void show(ViewerCell cell, List<WordChange> changes, WordChange.Kind shown) {
        StringBuilder words = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (WordChange change : changes) {
            if (change.kind() == shown) {
                styles.add(style(shown, words.length(), change.text().length()));
            }
            if (change.kind() == shown || change.kind() == WordChange.Kind.KEPT) {
                words.append(oneLine(change.text()));
            }
        }
        cell.setText(words.toString());
        cell.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private static StyleRange style(WordChange.Kind kind, int start, int length) {
        boolean added = kind == WordChange.Kind.ADDED;
        StyleRange style = new StyleRange(start, length, null,
                Palette.tint(added ? OutcomeKind.OK : OutcomeKind.CHANGE));
        style.underline = added;
        style.strikeout = !added;
        return style;
    }

    // A table has one line for each mark.
    private static String oneLine(String words) {
        return words.replace('\n', ' ');
    }

    private abstract static class Cell extends StyledCellLabelProvider {

        @Override
        public void update(@Nullable ViewerCell cell) {
            if (cell != null && cell.getElement() instanceof MarkRow row) {
                fill(cell, row);
            }
            super.update(cell);
        }

        @Override
        public @Nullable String getToolTipText(@Nullable Object element) {
            return element instanceof MarkRow row && !row.certain() ? row.oldWords() : null;
        }

        abstract void fill(ViewerCell cell, MarkRow row);
    }
}
