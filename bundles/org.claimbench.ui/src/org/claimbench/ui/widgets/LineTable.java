/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.widgets;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.claimbench.ui.Palette;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table of any number of lines: those that are seen are filled in when they come into sight. Where there are none it
 * says so in words.
 *
 * @param <R>
 *            a line, immutable
 */
public final class LineTable<R> {

    private static final int MARGIN = 24;

    private final Composite place;
    private final StackLayout stack = new StackLayout();
    private final Table table;
    private final Composite nothing;
    private final Label words;
    private final List<Column<R>> columns;
    private final Function<R, Object> subject;
    private Consumer<@Nullable R> chosen = row -> {
    };
    private List<R> rows = List.of();

    /**
     * A column.
     *
     * @param <R>
     *            the lines
     * @param title
     *            stands above it
     * @param width
     *            in pixels
     * @param alignment
     *            SWT.LEFT or SWT.RIGHT
     * @param words
     *            of a line
     * @param image
     *            of a line, which may have none
     */
    public record Column<R>(String title, int width, int alignment, Function<R, String> words,
            Function<R, @Nullable Image> image) {

        /** A column without images. */
        public Column(String title, int width, Function<R, String> words) {
            this(title, width, SWT.LEFT, words, row -> null);
        }
    }

    /**
     * @param parent
     *            of the table
     * @param columns
     *            in their order
     * @param subject
     *            what a line is about: the chosen line stays the one about the same
     */
    public LineTable(Composite parent, List<Column<R>> columns, Function<R, Object> subject) {
        this.columns = columns;
        this.subject = subject;
        place = new Composite(parent, SWT.NONE);
        place.setLayout(stack);
        table = new Table(place, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        table.setHeaderVisible(true);
        for (Column<R> each : columns) {
            TableColumn column = new TableColumn(table, each.alignment());
            column.setText(each.title());
            column.setWidth(each.width());
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> chosen.accept(chosen()));
        nothing = new Composite(place, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(nothing);
        words = new Label(nothing, SWT.WRAP);
        words.setForeground(Palette.secondary());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        stack.topControl = table;
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        // The system may still draw a line that has just gone.
        if (event.index < 0 || event.index >= rows.size()) {
            return;
        }
        R row = rows.get(event.index);
        for (int column = 0; column < columns.size(); column++) {
            item.setText(column, columns.get(column).words().apply(row));
            Image image = columns.get(column).image().apply(row);
            if (image != null) {
                item.setImage(column, image);
            }
        }
    }

    /** What is to be laid out. */
    public Composite control() {
        return place;
    }

    /** The table itself. */
    public Table table() {
        return table;
    }

    /**
     * Asks to be told of the chosen line.
     *
     * @param listener
     *            gets null when there is none
     */
    public void onChoice(Consumer<@Nullable R> listener) {
        chosen = listener;
    }

    /**
     * Asks to be told of Enter, and of a double click.
     *
     * @param listener
     *            gets the line
     */
    public void onEnter(Consumer<R> listener) {
        table.addListener(SWT.DefaultSelection, event -> {
            @Nullable
            R row = chosen();
            if (row != null) {
                listener.accept(row);
            }
        });
    }

    /**
     * Asks to be told when somebody clicks on a column’s title.
     *
     * @param listener
     *            gets the column’s place, from 0
     */
    public void onTitle(IntConsumer listener) {
        for (int column = 0; column < columns.size(); column++) {
            int place0 = column;
            table.getColumn(column).addListener(SWT.Selection, event -> listener.accept(place0));
        }
    }

    /** The chosen line, or null. */
    public @Nullable R chosen() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? rows.get(index) : null;
    }

    /**
     * Shows lines. The chosen one is the one about the same as before, else the one that took its place.
     *
     * @param lines
     *            all of them
     * @param none
     *            what to say when there are none
     */
    public void show(List<R> lines, String none) {
        @Nullable
        R before = chosen();
        int index = Math.max(0, table.getSelectionIndex());
        rows = lines;
        table.setItemCount(lines.size());
        table.clearAll();
        words.setText(none);
        stack.topControl = lines.isEmpty() ? nothing : table;
        place.layout();
        int same = before == null ? -1 : indexOf(subject.apply(before));
        if (!lines.isEmpty()) {
            table.setSelection(same >= 0 ? same : Math.min(index, lines.size() - 1));
        }
        chosen.accept(chosen());
    }

    /**
     * Chooses the line about something; nothing happens when there is none.
     *
     * @param about
     *            as the lines tell it
     */
    public void choose(Object about) {
        int index = indexOf(about);
        if (index >= 0) {
            table.setSelection(index);
            table.showSelection();
            chosen.accept(chosen());
        }
    }

    private int indexOf(Object about) {
        for (int index = 0; index < rows.size(); index++) {
            if (Objects.equals(subject.apply(rows.get(index)), about)) {
                return index;
            }
        }
        return -1;
    }

    /** Puts the focus into the table, or on the words that stand in its place. */
    public void setFocus() {
        place.setFocus();
    }

    /** Whether there is a line. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
