/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.Words;
import org.claimbench.ui.Icons;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The head of the inspector: glyph and number of the claim, its outcome, its type. */
final class HeadSection implements Section {

    /** The words are wrapped, as wide as there is room. */
    private static final int WIDTH = 80;

    private final DossierPresenter presenter;
    private final Composite control;
    private final Label glyph;
    private final Label number;
    private final Combo type;

    HeadSection(Composite parent, DossierPresenter presenter) {
        this.presenter = presenter;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(control);
        glyph = new Label(control, SWT.NONE);
        number = new Label(control, SWT.WRAP);
        number.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(number);
        type = new Combo(control, SWT.READ_ONLY);
        new FieldName("type", Messages.Field_type).give(type); //$NON-NLS-1$
        for (ClaimType each : ClaimType.VALUES) {
            type.add(Words.of(each));
        }
        type.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(
                        event -> presenter.claim().type(ClaimType.VALUES.get(type.getSelectionIndex()))));
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void refresh() {
        Claim claim = presenter.inHand().claim();
        if (claim == null) {
            return;
        }
        Outcome outcome = Outcome.of(claim);
        glyph.setImage(Icons.glyph(outcome.kind()));
        glyph.setToolTipText(outcome.label());
        number.setText(NLS.bind(presenter.claim().isLegal() ? Messages.Inspector_legalClaim : Messages.Inspector_claim,
                presenter.numberOf(claim), outcome.label()));
        type.select(ClaimType.VALUES.indexOf(presenter.claim().type()));
        number.requestLayout();
    }
}
