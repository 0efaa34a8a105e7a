/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** A line that opens to more, and closes again. Not to be seen while there is nothing to open. */
final class Fold {

    private static final int GAP = 6;
    private static final int WIDTH = 80;

    private final Runnable fit;
    private final Composite control;
    private final Link line;
    private final Composite body;
    private String closed = ""; //$NON-NLS-1$
    private String opened = ""; //$NON-NLS-1$
    private @Nullable Object shown;
    private boolean open;

    /**
     * Puts itself into a grid.
     *
     * @param fit
     *            gives the inspector its height, after the fold opened or closed
     */
    Fold(Composite parent, String id, Runnable fit) {
        this.fit = fit;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        line = new Link(control, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(line);
        line.setData(FieldName.KEY, id);
        line.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> turn()));
        body = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).indent(GAP, 0).applyTo(body);
        show(body, false);
        show(control, false);
    }

    private void turn() {
        open = !open;
        label();
        show(body, open);
        fit.run();
    }

    private void label() {
        line.setText("<a>" + LabelWords.ofLink(open ? opened : closed) + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Shows other content.
     *
     * @param content
     *            what is shown; null for nothing. The same content is not shown anew
     * @param whenClosed
     *            the words on the line that opens it
     * @param whenOpen
     *            the words on the line that closes it
     * @param maker
     *            puts the widgets into a grid of one column
     */
    void show(@Nullable Object content, String whenClosed, String whenOpen, Consumer<Composite> maker) {
        closed = whenClosed;
        opened = whenOpen;
        if (content == null || !content.equals(shown)) {
            for (Control child : body.getChildren()) {
                child.dispose();
            }
            shown = content;
            if (content != null) {
                maker.accept(body);
            }
        }
        label();
        show(control, content != null);
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
