/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sheet;

import org.claimbench.presentation.ExcerptPresenter;
import org.claimbench.ui.Palette;
import org.claimbench.ui.ReadingType;
import org.claimbench.ui.editor.page.Named;
import org.claimbench.ui.editor.text.ReadingColumn;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What is kept of a source, to pick the words in it that bear on the claim. */
public final class ExcerptSheet implements Sheet {

    private static final int MARGIN = 12;
    private static final int SPACING = 8;
    private static final int WIDTH = 200;

    private final ExcerptPresenter presenter;
    private final Runnable close;
    private final Composite sheet;
    private final StyledText text;
    private final Label place;
    private final Button take;

    /**
     * @param parent
     *            of the sheet
     * @param presenter
     *            not read yet
     * @param close
     *            leads back to the text
     */
    public ExcerptSheet(Composite parent, ExcerptPresenter presenter, Runnable close) {
        this.presenter = presenter;
        this.close = close;
        sheet = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
        SheetHead.show(sheet, presenter.title(), Messages.Excerpt_keys);
        text = createText();
        Composite foot = new Composite(sheet, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, SPACING).spacing(SPACING, 0).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        place = new Label(foot, SWT.WRAP);
        place.setText(Messages.Excerpt_reading);
        place.setData("org.claimbench.field", "excerptPlace"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(place);
        take = button(foot, "takeWords", Messages.Excerpt_take, this::take); //$NON-NLS-1$
        take.setEnabled(false);
        button(foot, "backToText", Messages.Sheet_back, close); //$NON-NLS-1$
        sheet.addDisposeListener(event -> presenter.cancel());
        presenter.read(this::show);
    }

    private StyledText createText() {
        StyledText made = new StyledText(sheet, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        Palette.keep(made);
        made.setBackground(Palette.paper());
        made.setForeground(Palette.text());
        made.setFont(ReadingType.text());
        made.setLineSpacing(SPACING);
        ReadingColumn.keep(made);
        Named.give(made, "excerptText", Messages.Excerpt_accessible); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        made.addCaretListener((CaretListener) event -> made.getDisplay().asyncExec(this::tellPlace));
        made.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tellPlace()));
        made.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                take();
            }
        }));
        made.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        return made;
    }

    private static Button button(Composite parent, String id, String words, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        Named.give(button, id, words);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void show() {
        if (sheet.isDisposed()) {
            return;
        }
        text.setText(presenter.text());
        presenter.chosen().ifPresent(words -> {
            text.setSelection(words.start(), words.end());
            text.showSelection();
        });
        take.setEnabled(!presenter.text().isEmpty());
        tellPlace();
    }

    private void tellPlace() {
        if (!sheet.isDisposed()) {
            Point selected = text.getSelection();
            tell(presenter.trouble().isEmpty() ? presenter.place(selected.x, selected.y) : presenter.trouble());
        }
    }

    private void tell(String words) {
        if (!words.equals(place.getText())) {
            place.setText(words);
            sheet.layout(true, true);
        }
    }

    private void take() {
        Point selected = text.getSelection();
        IStatus status = presenter.pick(selected.x, selected.y);
        if (status.isOK()) {
            close.run();
        } else {
            tell(status.getMessage());
        }
    }

    @Override
    public Composite control() {
        return sheet;
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
