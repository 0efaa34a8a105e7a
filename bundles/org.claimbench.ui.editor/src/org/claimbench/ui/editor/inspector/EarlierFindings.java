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

import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.finding.EarlierFinding;
import org.claimbench.presentation.finding.FormattedText;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What was found before, folded away, and the way to a new finding. */
final class EarlierFindings {

    private static final int GAP = 6;
    private static final int WIDTH = 80;

    private final DossierPresenter presenter;
    private final DeskTime time = DeskTime.here();
    private final Fold fold;
    private final Link anew;

    EarlierFindings(Composite parent, DossierPresenter presenter, Runnable fit) {
        this.presenter = presenter;
        anew = new Link(parent, SWT.NONE);
        anew.setText("<a>" + Messages.Earlier_anew + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
        anew.setToolTipText(Messages.Earlier_anew_tip);
        new FieldName("newFinding", Messages.Earlier_anew).give(anew); //$NON-NLS-1$
        anew.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> presenter.finding().startAnew()));
        GridDataFactory.swtDefaults().applyTo(anew);
        fold = new Fold(parent, "earlierFindings", fit); //$NON-NLS-1$
    }

    void refresh() {
        boolean decided = presenter.finding().chosen() >= 0;
        anew.setVisible(decided);
        ((GridData) anew.getLayoutData()).exclude = !decided;
        List<EarlierFinding> earlier = EarlierFinding.of(presenter.inHand().claim(), time);
        String words = earlier.size() == 1 ? Messages.Earlier_one : NLS.bind(Messages.Earlier_several, earlier.size());
        fold.show(earlier.isEmpty() ? null : earlier, words, Messages.Earlier_close,
                body -> earlier.forEach(one -> show(body, one)));
    }

    private static void show(Composite body, EarlierFinding one) {
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, 2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label glyph = new Label(row, SWT.NONE);
        glyph.setImage(Icons.glyph(one.kind()));
        Label label = new Label(row, SWT.NONE);
        label.setText(LabelWords.of(one.label()));
        label.setData(FieldName.KEY, "earlierFinding"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        Label who = new Label(row, SWT.NONE);
        who.setText(LabelWords.of(NLS.bind(Messages.Earlier_who, one.by(), one.when())));
        who.setForeground(Palette.secondary());
        if (!one.rationale().isBlank()) {
            Label why = new Label(row, SWT.WRAP);
            why.setText(LabelWords.of(FormattedText.of(one.rationale()).text()));
            why.setForeground(Palette.secondary());
            GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(why);
        }
    }
}
