/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.util.Objects;

import org.claimbench.model.Search;
import org.claimbench.model.Stance;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.EvidencePresenter;
import org.claimbench.presentation.Words;
import org.claimbench.presentation.searches.SearchWords;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A search as evidence: where, for what, what came of it, how that bears on the claim. */
final class SearchCard implements Card {

    private static final int GAP = 4;
    private static final int WIDTH = 80;

    private final EvidencePresenter evidence;
    private final Composite card;
    private final Label glyph;
    private final Label place;
    private final Label result;
    private final Label who;
    private final Combo stance;

    SearchCard(Composite parent, EvidencePresenter evidence) {
        this.evidence = evidence;
        card = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(GAP, GAP).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        CardLooks.part(card, 4);
        glyph = new Label(card, SWT.NONE);
        place = words("searched", 1); //$NON-NLS-1$
        stance = new Combo(card, SWT.READ_ONLY);
        new FieldName("stance", Messages.Search_stance).give(stance); //$NON-NLS-1$
        Stance.VALUES.forEach(each -> stance.add(Words.of(each)));
        stance.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> evidence.stance(Stance.VALUES.get(stance.getSelectionIndex()))));
        Button remove = new Button(card, SWT.PUSH | SWT.FLAT);
        remove.setImage(CardLooks.removal());
        remove.setToolTipText(Messages.Search_remove);
        new FieldName("removeEvidence", Messages.Search_remove).give(remove); //$NON-NLS-1$
        remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> evidence.remove()));
        result = words("searchResult", 4); //$NON-NLS-1$
        who = words("searchedBy", 4); //$NON-NLS-1$
        who.setForeground(Palette.secondary());
    }

    private Label words(String id, int columns) {
        Label label = new Label(card, SWT.WRAP);
        label.setData(FieldName.KEY, id);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).align(SWT.FILL, SWT.CENTER)
                .hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    public boolean shows(EvidencePresenter other) {
        return evidence.sameAs(other);
    }

    @Override
    public void refresh() {
        Search search = Objects.requireNonNull(evidence.evidence().getSearch());
        SearchWords words = SearchWords.of(search, DeskTime.here());
        glyph.setImage(Icons.icon(words.none() ? "search-none" : "search")); //$NON-NLS-1$ //$NON-NLS-2$
        place.setText(LabelWords.of(NLS.bind(Messages.Search_in, words.place())));
        result.setText(
                LabelWords.of(NLS.bind(words.none() ? Messages.Search_nothing : Messages.Search_found, words.query(),
                        words.hits())));
        who.setText(LabelWords.of(words.who()));
        stance.select(Stance.VALUES.indexOf(evidence.stance()));
    }

    @Override
    public Control control() {
        return card;
    }

    @Override
    public void focusSource() {
        stance.setFocus();
    }

    @Override
    public void dispose() {
        card.dispose();
    }
}
