/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.util.Optional;

import org.claimbench.presentation.EvidencePresenter;
import org.claimbench.presentation.OriginalFile;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.original.OpenOriginalJob;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What is kept of the source of a piece of evidence: where the words stand in it, and how to look at it. */
final class KeptRow {

    private static final int GAP = 6;
    private static final int WIDTH = 80;

    private final EvidencePresenter evidence;
    private final Composite row;
    private final Label place;
    private final Button open;

    KeptRow(Composite parent, int columns, EvidencePresenter evidence) {
        this.evidence = evidence;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(row);
        place = new Label(row, SWT.NONE);
        place.setForeground(Palette.secondary());
        place.setData(FieldName.KEY, "locator"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(place);
        Button pick = new Button(row, SWT.PUSH);
        pick.setText(EvidenceMessages.Excerpt_pick);
        pick.setToolTipText(EvidenceMessages.Excerpt_pick_hint);
        new FieldName("pickExcerpt", EvidenceMessages.Excerpt_pick).give(pick); //$NON-NLS-1$
        pick.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> evidence.pickExcerpt()));
        open = new Button(row, SWT.PUSH);
        open.setText(EvidenceMessages.Original_open);
        new FieldName("openOriginal", EvidenceMessages.Original_open).give(open); //$NON-NLS-1$
        open.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> evidence.original().ifPresent(OpenOriginalJob::start)));
    }

    void refresh() {
        Optional<OriginalFile> original = evidence.original();
        row.setVisible(original.isPresent());
        ((GridData) row.getLayoutData()).exclude = original.isEmpty();
        place.setText(evidence.locator());
        original.ifPresent(
                file -> open.setToolTipText(NLS.bind(EvidenceMessages.Original_open_hint, file.name())));
    }
}
