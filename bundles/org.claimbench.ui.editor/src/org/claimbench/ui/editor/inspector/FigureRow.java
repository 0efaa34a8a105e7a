/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.claimbench.model.Basis;
import org.claimbench.model.Vintage;
import org.claimbench.presentation.FigurePresenter;
import org.claimbench.presentation.Words;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** What a figure counts, of whom, on which basis, and whether it was revised: without it two numbers never agree. */
final class FigureRow {

    private static final int GAP = 4;
    private static final int WIDTH = 60;

    private final FigurePresenter figure;
    private final Composite row;
    private final TextField measure;
    private final TextField scope;
    private final Combo basis;
    private final Combo vintage;

    FigureRow(Composite parent, int columns, String owner, FigurePresenter figure) {
        this.figure = figure;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(GAP, GAP).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(row);
        measure = field(new FieldName(owner + ".measure", Messages.Field_measure), Messages.Field_measure_hint, //$NON-NLS-1$
                figure::measure,
                figure::measure);
        scope = field(new FieldName(owner + ".scope", Messages.Field_scope), Messages.Field_scope_hint, figure::scope, //$NON-NLS-1$
                figure::scope);
        basis = combo(new FieldName(owner + ".basis", Messages.Field_basis), Basis.VALUES, Words::of, figure::basis); //$NON-NLS-1$
        vintage = combo(new FieldName(owner + ".vintage", Messages.Field_vintage), Vintage.VALUES, Words::of, //$NON-NLS-1$
                figure::vintage);
    }

    private TextField field(FieldName name, String hint, Supplier<String> reader,
            Function<String, IStatus> writer) {
        TextField field = new TextField(row, SWT.BORDER, name, reader, writer);
        field.widget().setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field.widget());
        return field;
    }

    private <T> Combo combo(FieldName name, List<T> values, Function<T, String> words, Consumer<T> chosen) {
        Combo combo = new Combo(row, SWT.READ_ONLY);
        name.give(combo);
        values.forEach(value -> combo.add(words.apply(value)));
        combo.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> chosen.accept(values.get(combo.getSelectionIndex()))));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** Shows what the dossier says, where there is a figure. */
    void refresh(boolean shown) {
        row.setVisible(shown);
        ((GridData) row.getLayoutData()).exclude = !shown;
        measure.refresh();
        scope.refresh();
        basis.select(Basis.VALUES.indexOf(figure.basis()));
        vintage.select(Vintage.VALUES.indexOf(figure.vintage()));
    }
}
