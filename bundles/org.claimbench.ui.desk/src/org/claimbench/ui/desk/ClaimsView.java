/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk;

import java.util.Arrays;
import java.util.List;

import org.claimbench.presentation.desk.DeskChoice;
import org.claimbench.presentation.desk.DeskClaims;
import org.claimbench.presentation.desk.DeskColumn;
import org.claimbench.presentation.desk.DeskLine;
import org.claimbench.ui.Author;
import org.claimbench.ui.Icons;
import org.claimbench.ui.widgets.LineTable;
import org.claimbench.ui.widgets.LineTable.Column;
import org.claimbench.ui.widgets.Named;
import org.claimbench.workspace.index.IndexedDossier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;

/** The claims of all dossiers, by the questions that a desk asks. Enter opens the dossier at the claim. */
public final class ClaimsView extends DeskView {

    /** The view's id. */
    public static final String ID = "org.claimbench.ui.desk.claims"; //$NON-NLS-1$

    private static final String CHOICE = "choice"; //$NON-NLS-1$
    private static final int NARROW = 60;
    private static final int NAME = 130;
    private static final int WIDE = 380;

    private final DeskClaims claims = new DeskClaims(Author.name(), time());
    private final LineSelection selection = new LineSelection();
    private @Nullable ChoiceBar bar;
    private @Nullable LineTable<DeskLine> table;

    @Override
    public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        String kept = memento == null ? null : memento.getString(CHOICE);
        Arrays.stream(DeskChoice.values()).filter(choice -> choice.name().equals(kept)).forEach(claims::choose);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(CHOICE, claims.choice().name());
    }

    @Override
    void create(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        ChoiceBar choices = new ChoiceBar(parent, claims, this::fill);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choices.control());
        bar = choices;
        LineTable<DeskLine> lines = new LineTable<>(parent,
                Arrays.stream(DeskColumn.values()).map(this::column).toList(), DeskLine::key);
        table = lines;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lines.control());
        Named.give(lines.table(), "desk.claims", Messages.Claims_accessible); //$NON-NLS-1$
        lines.onChoice(selection::choose);
        lines.onEnter(line -> OpenClaim.open(getSite().getPage(), line));
        lines.onTitle(column -> {
            claims.sortBy(DeskColumn.values()[column]);
            fill();
        });
        getSite().setSelectionProvider(selection);
        MenuManager menu = new MenuManager();
        lines.table().setMenu(menu.createContextMenu(lines.table()));
        getSite().registerContextMenu(menu, selection);
    }

    private Column<DeskLine> column(DeskColumn column) {
        int width = switch (column) {
        case NUMBER -> NARROW;
        case STATEMENT -> WIDE;
        default -> NAME;
        };
        return new Column<>(column.title(), width, column == DeskColumn.NUMBER ? SWT.RIGHT : SWT.LEFT,
                line -> column.text(line, claims.time()), line -> image(column, line));
    }

    private static @Nullable Image image(DeskColumn column, DeskLine line) {
        return switch (column) {
        case FINDING -> Icons.glyph(line.claim().outcome());
        case STATE -> Icons.glyph(line.claim().state());
        default -> null;
        };
    }

    @Override
    void show(List<IndexedDossier> dossiers) {
        claims.read(dossiers);
        ChoiceBar choices = bar;
        if (choices != null) {
            choices.refresh();
        }
        fill();
    }

    private void fill() {
        LineTable<DeskLine> lines = table;
        if (lines != null) {
            Table widget = lines.table();
            widget.setSortColumn(widget.getColumn(claims.sorted().ordinal()));
            widget.setSortDirection(claims.descending() ? SWT.DOWN : SWT.UP);
            lines.show(claims.lines(), claims.total() == 0 ? Messages.Claims_none : Messages.Claims_noneHere);
        }
    }

    @Override
    public void setFocus() {
        LineTable<DeskLine> lines = table;
        if (lines != null) {
            lines.setFocus();
        }
    }
}
