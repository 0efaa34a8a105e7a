/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.LinkedHashMap;
import java.util.Map;

import org.claimbench.model.Claim;
import org.claimbench.presentation.CoveragePresenter.Looked;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.Words;
import org.claimbench.ui.Icons;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** How far the work is: the mode, how many sentences were looked at, and how many claims ended in what. */
final class ProgressStrip {

    private static final int MARGIN = 8;

    private final DossierPresenter presenter;
    private final Composite strip;
    private final LookedBar bar;
    private final Label looked;
    private final Composite counts;

    ProgressStrip(Composite parent, DossierPresenter presenter) {
        this.presenter = presenter;
        this.strip = new Composite(parent, SWT.NONE);
        RowLayoutFactory.swtDefaults().wrap(false).center(true).spacing(MARGIN).margins(MARGIN + MARGIN / 2, MARGIN)
                .applyTo(strip);
        Label mode = new Label(strip, SWT.NONE);
        mode.setText(Words.of(presenter.dossier().getMode()));
        mode.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        this.bar = new LookedBar(strip);
        this.looked = new Label(strip, SWT.NONE);
        this.counts = new Composite(strip, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(false).spacing(MARGIN).applyTo(counts);
    }

    Control control() {
        return strip;
    }

    void update() {
        showLooked();
        for (Control old : counts.getChildren()) {
            old.dispose();
        }
        outcomes().forEach(this::count);
        strip.layout(true, true);
    }

    private void showLooked() {
        if (presenter.document().isRead()) {
            Looked now = presenter.coverage().looked();
            bar.show(now.done(), now.all());
            looked.setText(NLS.bind(Messages.Strip_claimed, now.done(), now.all()));
        }
    }

    private Map<Outcome, Integer> outcomes() {
        Map<Outcome, Integer> outcomes = new LinkedHashMap<>();
        Outcome.choices(presenter.dossier()).forEach(choice -> outcomes.put(choice, 0));
        for (Claim claim : presenter.dossier().getClaims()) {
            outcomes.merge(Outcome.of(claim), 1, Integer::sum);
        }
        outcomes.values().removeIf(count -> count == 0);
        return outcomes;
    }

    private void count(Outcome outcome, int number) {
        CLabel label = new CLabel(counts, SWT.NONE);
        label.setMargins(0, 0, 0, 0);
        label.setImage(Icons.glyph(outcome.kind()));
        label.setText(Integer.toString(number));
        label.setToolTipText(NLS.bind(Messages.Strip_count, outcome.label(), number));
    }
}
