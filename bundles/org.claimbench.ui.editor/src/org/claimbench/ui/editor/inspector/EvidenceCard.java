/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.model.Stance;
import org.claimbench.presentation.EvidencePresenter;
import org.claimbench.presentation.Words;
import org.claimbench.presentation.fields.Grades;
import org.claimbench.ui.Palette;
import org.claimbench.ui.ReadingType;
import org.claimbench.ui.editor.internal.Messages;
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

/** One piece of evidence: how it bears on the claim, whose it is, where it can be found, and its own words. */
final class EvidenceCard implements Card {

    private static final int GAP = 4;
    private static final int LINES = 2;
    private static final int WIDTH = 80;

    private final EvidencePresenter evidence;
    private final Composite card;
    private final Combo stance;
    private final NameField source;
    private final TextField url;
    private final TextArea excerpt;
    private final Label quotation;
    private final KeptRow kept;
    private final GradeRow grades;
    private final FigureRow figure;
    private final ComparisonLine comparison;

    EvidenceCard(Composite parent, EvidencePresenter evidence, Grades graded) {
        this.evidence = evidence;
        card = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, GAP).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        CardLooks.part(card, 3);
        source = new NameField(card, new FieldName("source", Messages.Field_source), evidence::sources, //$NON-NLS-1$
                evidence::source, evidence::source);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(source.widget());
        stance = createStance();
        createRemove();
        url = new TextField(card, SWT.BORDER, new FieldName("url", Messages.Field_url), evidence::url, evidence::url); //$NON-NLS-1$
        url.widget().setMessage(Messages.Field_url_hint);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(url.widget());
        excerpt = new TextArea(card, 3, LINES, new FieldName("excerpt", Messages.Field_excerpt), evidence::excerpt, //$NON-NLS-1$
                evidence::excerpt);
        excerpt.widget().setFont(ReadingType.small());
        excerpt.widget().setToolTipText(Messages.Field_excerpt_hint);
        kept = new KeptRow(card, 3, evidence);
        grades = new GradeRow(card, 3, graded);
        figure = new FigureRow(card, 3, "evidence", evidence.figure()); //$NON-NLS-1$
        comparison = new ComparisonLine(card, 3);
        quotation = createQuotation();
    }

    private Label createQuotation() {
        Label label = new Label(card, SWT.WRAP);
        label.setForeground(Palette.secondary());
        label.setData(FieldName.KEY, "quotation"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Combo createStance() {
        Combo combo = new Combo(card, SWT.READ_ONLY);
        new FieldName("stance", Messages.Field_stance).give(combo); //$NON-NLS-1$
        for (Stance each : Stance.VALUES) {
            combo.add(Words.of(each));
        }
        combo.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> evidence.stance(Stance.VALUES.get(combo.getSelectionIndex()))));
        return combo;
    }

    private void createRemove() {
        Button remove = new Button(card, SWT.PUSH | SWT.FLAT);
        remove.setImage(CardLooks.removal());
        remove.setToolTipText(Messages.Evidence_remove);
        new FieldName("removeEvidence", Messages.Evidence_remove).give(remove); //$NON-NLS-1$
        remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> evidence.remove()));
    }

    @Override
    public boolean shows(EvidencePresenter other) {
        return evidence.sameAs(other);
    }

    @Override
    public Control control() {
        return card;
    }

    @Override
    public void focusSource() {
        source.widget().setFocus();
    }

    @Override
    public void refresh() {
        source.refresh();
        stance.select(Stance.VALUES.indexOf(evidence.stance()));
        url.refresh();
        url.widget().setEnabled(!evidence.source().isEmpty());
        excerpt.refresh();
        kept.refresh();
        grades.refresh();
        figure.refresh(evidence.hasFigure());
        comparison.show(evidence.comparison());
        refreshQuotation();
    }

    private void refreshQuotation() {
        String words = evidence.quotation();
        if (!words.equals(quotation.getText())) {
            quotation.setText(words);
        }
        quotation.setVisible(!words.isEmpty());
        ((GridData) quotation.getLayoutData()).exclude = words.isEmpty();
    }

    @Override
    public void dispose() {
        card.dispose();
    }
}
