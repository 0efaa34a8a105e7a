/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.report;

import org.claimbench.presentation.DossierListener;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.ReportPreview;
import org.claimbench.ui.CommandRun;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.editor.page.DossierPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The report as it would be written now, and the way to write it. It follows the dossier while the page is seen. */
public final class ReportPage implements DossierPage {

    private static final String EXPORT = "org.claimbench.ui.editor.exportReport"; //$NON-NLS-1$
    private static final int MARGIN = 12;
    /** As long as somebody pauses between two letters, and a little more. */
    private static final int PAUSE_MS = 500;

    private final Composite control;
    private final ReportView view;
    private final ReportPreview preview;
    private final Runnable look = this::look;
    private boolean stale = true;

    /**
     * @param parent
     *            is filled by the page
     * @param presenter
     *            of the dossier
     */
    public ReportPage(Composite parent, DossierPresenter presenter) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        head();
        view = new ReportView(control);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
        preview = new ReportPreview(presenter, view::show);
        DossierListener follower = new DossierListener() {
            @Override
            public void dossierChanged() {
                stale = true;
                control.getDisplay().timerExec(PAUSE_MS, look);
            }
        };
        presenter.addListener(follower);
        control.addListener(SWT.Paint, event -> look());
        control.addDisposeListener(event -> {
            presenter.removeListener(follower);
            preview.dispose();
        });
    }

    private void head() {
        Composite head = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN / 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label words = new Label(head, SWT.WRAP);
        words.setText(Messages.Report_words);
        words.setForeground(Palette.secondary());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        Button export = new Button(head, SWT.PUSH);
        export.setText(Messages.Report_export);
        export.setData("org.claimbench.field", "export"); //$NON-NLS-1$ //$NON-NLS-2$
        export.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> CommandRun.of(EXPORT)));
    }

    // A page that nobody sees need not be up to date.
    private void look() {
        if (stale && !control.isDisposed() && control.isVisible()) {
            stale = false;
            preview.refresh();
        }
    }

    @Override
    public void setFocus() {
        look();
        view.control().setFocus();
    }
}
