/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sheet;

import org.claimbench.ui.Palette;
import org.claimbench.ui.ReadingType;
import org.claimbench.ui.widgets.Named;
import org.claimbench.ui.editor.text.ReadingColumn;
import org.claimbench.ui.editor.text.WritingDirection;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What sheets with a text to read are made of: a head, the text in the reading column, and a foot with buttons. */
final class SheetText {

    private static final int MARGIN = 12;
    private static final int SPACING = 8;
    private static final int WIDTH = 200;

    private final Composite sheet;
    private final StyledText text;
    private final Composite foot;
    private final Label words;

    SheetText(Composite parent, String title, String keys, String id, String accessible) {
        sheet = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
        SheetHead.show(sheet, title, keys);
        text = createText(id, accessible);
        foot = new Composite(sheet, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(1).margins(MARGIN, SPACING).spacing(SPACING, 0).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        words = new Label(foot, SWT.WRAP);
        words.setData(Named.KEY, id + "Foot"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(words);
    }

    private StyledText createText(String id, String accessible) {
        StyledText made = new StyledText(sheet, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        made.setAlwaysShowScrollBars(false);
        Palette.keep(made);
        made.setBackground(Palette.paper());
        made.setForeground(Palette.text());
        made.setFont(ReadingType.text());
        ReadingColumn.keep(made);
        WritingDirection.keep(made);
        Named.give(made, id, accessible);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        // Nothing is typed here, so that Tab is free to lead on.
        made.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        return made;
    }

    Composite control() {
        return sheet;
    }

    StyledText text() {
        return text;
    }

    /** Says something beside the buttons. */
    void tell(String said) {
        if (!said.equals(words.getText())) {
            words.setText(said);
            sheet.layout(true, true);
        }
    }

    /** Adds a button to the foot. */
    Button button(String id, String label, Runnable action) {
        ((GridLayout) foot.getLayout()).numColumns++;
        Button button = new Button(foot, SWT.PUSH);
        button.setText(label);
        Named.give(button, id, label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }
}
