/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.presentation.FileEvidence;
import org.claimbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** The files on their way in, with a way to give up, and what is to be said of those that came last. */
final class FileRow {

    private static final int GAP = 6;
    private static final int BAR_WIDTH = 48;
    private static final int BAR_HEIGHT = 8;
    private static final int WIDTH = 80;
    private static final int LOOK_AGAIN_MS = 200;

    private final FileEvidence files;
    private final Composite rows;
    private final Composite coming;
    private final Label progress;
    private final Label note;
    private final Runnable look = this::look;

    FileRow(Composite parent, FileEvidence files) {
        this.files = files;
        rows = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
        coming = new Composite(rows, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, 0).applyTo(coming);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(coming);
        ProgressBar bar = new ProgressBar(coming, SWT.INDETERMINATE);
        GridDataFactory.swtDefaults().hint(BAR_WIDTH, BAR_HEIGHT).applyTo(bar);
        progress = new Label(coming, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(progress);
        Button cancel = new Button(coming, SWT.PUSH);
        cancel.setText(EvidenceMessages.Files_cancel);
        new FieldName("cancelFiles", EvidenceMessages.Files_cancel).give(cancel); //$NON-NLS-1$
        cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> files.cancel()));
        note = new Label(rows, SWT.WRAP);
        note.setForeground(Palette.secondary());
        note.setData(FieldName.KEY, "fileNote"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(note);
    }

    void refresh() {
        boolean busy = !files.progress().isEmpty();
        note.setText(files.note());
        show(coming, busy);
        show(note, !files.note().isEmpty());
        show(rows, busy || !files.note().isEmpty());
        look();
    }

    // How far it is, is known on another thread only.
    private void look() {
        if (!progress.isDisposed() && !files.progress().isEmpty()) {
            progress.setText(files.progress());
            progress.getDisplay().timerExec(LOOK_AGAIN_MS, look);
        }
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
