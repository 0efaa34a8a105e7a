/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.time.Clock;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.fields.Proposal;
import org.claimbench.presentation.searches.SearchNote;
import org.claimbench.ui.Author;
import org.claimbench.ui.Palette;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The form for a search: where, for what, within what limits, and how much was found. Enter notes it. */
final class SearchForm {

    private static final int GAP = 4;
    private static final int WIDTH = 80;

    private final DossierPresenter presenter;
    private final SearchNote search;
    private final Runnable done;
    private final Composite form;
    private final Combo place;
    private final Text query;
    private final Text range;
    private final Text hits;
    private final Label trouble;

    SearchForm(Composite parent, DossierPresenter presenter, Runnable done) {
        this.presenter = presenter;
        this.search = new SearchNote(presenter, Author.name(), Clock.systemDefaultZone());
        this.done = done;
        form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, GAP).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        label(Messages.Search_place);
        place = new Combo(form, SWT.DROP_DOWN);
        give(place, "searchPlace", Messages.Search_place, 2); //$NON-NLS-1$
        place.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> note()));
        Completion.give(place, new ComboContentAdapter(), (typed, caret) -> Proposal.names(typed, search.places()));
        query = text("searchQuery", Messages.Search_query, 2); //$NON-NLS-1$
        range = text("searchRange", Messages.Search_range, 2); //$NON-NLS-1$
        range.setMessage(Messages.Search_range_hint);
        hits = text("searchHits", Messages.Search_hits, 1); //$NON-NLS-1$
        Button note = new Button(form, SWT.PUSH);
        note.setText(Messages.Search_note);
        new FieldName("noteSearch", Messages.Search_note).give(note); //$NON-NLS-1$
        note.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> note()));
        trouble = new Label(form, SWT.WRAP);
        trouble.setForeground(Palette.secondary());
        trouble.setData(FieldName.KEY, "searchTrouble"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, SWT.DEFAULT).exclude(true)
                .applyTo(trouble);
    }

    private void label(String words) {
        Label label = new Label(form, SWT.NONE);
        label.setText(words);
        label.setForeground(Palette.secondary());
    }

    private Text text(String id, String name, int columns) {
        label(name);
        Text text = new Text(form, SWT.BORDER);
        give(text, id, name, columns);
        text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> note()));
        return text;
    }

    private static void give(Control field, String key, String name, int columns) {
        new FieldName(key, name).give(field);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(WIDTH, SWT.DEFAULT).applyTo(field);
    }

    Composite control() {
        return form;
    }

    /** Starts anew, with what the claim says as that for which one searches. */
    void begin() {
        place.setItems(search.places().toArray(String[]::new));
        place.setText(""); //$NON-NLS-1$
        query.setText(presenter.claim().restatement().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
        range.setText(""); //$NON-NLS-1$
        hits.setText("0"); //$NON-NLS-1$
        tell(""); //$NON-NLS-1$
        place.setFocus();
    }

    private void tell(String words) {
        trouble.setText(LabelWords.of(words));
        ((GridData) trouble.getLayoutData()).exclude = words.isEmpty();
    }

    private void note() {
        IStatus status = search.note(place.getText(), query.getText(), range.getText(), hits.getText());
        tell(status.isOK() ? "" : status.getMessage()); //$NON-NLS-1$
        if (status.isOK()) {
            done.run();
        } else {
            form.requestLayout();
        }
    }
}
