/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.presentation.FindingPresenter;
import org.claimbench.ui.Palette;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The rationale in Markdown: it is written, or shown as it will read. */
final class RationaleField {

    private static final int LINES = 2;

    private final FindingPresenter finding;
    private final Runnable fit;
    private final Composite control;
    private final TextArea written;
    private final Button preview;
    private @Nullable FormattedArea formatted;

    RationaleField(Composite parent, FindingPresenter finding, Runnable fit) {
        this.finding = finding;
        this.fit = fit;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        Label label = new Label(control, SWT.NONE);
        label.setText(Messages.Rationale);
        label.setForeground(Palette.secondary());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        preview = new Button(control, SWT.TOGGLE | SWT.FLAT);
        preview.setText(Messages.Rationale_preview);
        preview.setToolTipText(Messages.Rationale_preview_tip);
        new FieldName("preview", Messages.Rationale_preview).give(preview); //$NON-NLS-1$
        preview.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> turn()));
        GridDataFactory.swtDefaults().applyTo(preview);
        written = new TextArea(control, 2, LINES, new FieldName("rationale", Messages.Rationale), //$NON-NLS-1$
                finding::rationale, finding::rationale);
        written.widget().setToolTipText(Messages.Rationale_tip);
    }

    private void turn() {
        boolean reads = preview.getSelection();
        FormattedArea before = formatted;
        if (reads && before == null) {
            FormattedArea area = new FormattedArea(control, 2,
                    new FieldName("rationalePreview", Messages.Rationale_preview)); //$NON-NLS-1$
            area.show(finding.rationale());
            formatted = area;
        } else if (!reads && before != null) {
            before.dispose();
            formatted = null;
        }
        Composite frame = written.widget().getParent();
        frame.setVisible(!reads);
        ((GridData) frame.getLayoutData()).exclude = reads;
        fit.run();
    }

    void refresh() {
        written.refresh();
        boolean nothing = finding.rationale().isBlank();
        if (nothing && preview.getSelection()) {
            preview.setSelection(false);
            turn();
        }
        preview.setEnabled(!nothing);
        preview.setVisible(!nothing);
        ((GridData) preview.getLayoutData()).exclude = nothing;
        FormattedArea area = formatted;
        if (area != null) {
            area.show(finding.rationale());
        }
    }
}
