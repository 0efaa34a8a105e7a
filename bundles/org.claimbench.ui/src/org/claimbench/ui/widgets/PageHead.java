/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.widgets;

import org.claimbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The head of a part of a page: its name and, of second rank, how much there is. */
public final class PageHead {

    private static final int GAP = 8;

    private final Composite head;
    private final Label note;

    /**
     * @param parent
     *            with a grid of one column
     * @param name
     *            of the part
     */
    public PageHead(Composite parent, String name) {
        head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label label = new Label(head, SWT.NONE);
        label.setText(name);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        note = new Label(head, SWT.NONE);
        note.setForeground(Palette.secondary());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
    }

    /**
     * Says how much there is.
     *
     * @param words
     *            empty for nothing to say
     */
    public void note(String words) {
        note.setText(words);
    }
}
