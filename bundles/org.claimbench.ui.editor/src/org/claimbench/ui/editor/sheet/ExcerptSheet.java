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
import org.claimbench.ui.editor.text.ArticleLook;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What is kept of a source, to pick the words in it that bear on the claim. */
public final class ExcerptSheet implements Sheet {

    private final ExcerptPresenter presenter;
    private final Runnable close;
    private final SheetText sheet;
    private final StyledText text;
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
        sheet = new SheetText(parent, presenter.title(), Messages.Excerpt_keys, "excerptText", //$NON-NLS-1$
                Messages.Excerpt_accessible);
        text = sheet.text();
        // The selection is there only after the caret has moved.
        text.addCaretListener((CaretListener) event -> text.getDisplay().asyncExec(this::tellPlace));
        text.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tellPlace()));
        text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                take();
            }
        }));
        sheet.tell(Messages.Excerpt_reading);
        take = sheet.button("takeWords", Messages.Excerpt_take, this::take); //$NON-NLS-1$
        take.setEnabled(false);
        sheet.button("backToText", Messages.Sheet_back, close); //$NON-NLS-1$
        text.addDisposeListener(event -> presenter.cancel());
        presenter.read(this::show);
    }

    private void show() {
        if (text.isDisposed()) {
            return;
        }
        text.setText(presenter.text());
        new ArticleLook(presenter.headline(), presenter.byline(), presenter.placeholders()).styles(presenter.text())
                .forEach(text::setStyleRange);
        presenter.chosen().ifPresent(words -> {
            text.setSelection(words.start(), words.end());
            text.showSelection();
        });
        take.setEnabled(!presenter.text().isEmpty());
        tellPlace();
    }

    private void tellPlace() {
        if (!text.isDisposed()) {
            Point selected = text.getSelection();
            sheet.tell(presenter.trouble().isEmpty() ? presenter.place(selected.x, selected.y) : presenter.trouble());
        }
    }

    private void take() {
        Point selected = text.getSelection();
        IStatus status = presenter.pick(selected.x, selected.y);
        if (status.isOK()) {
            close.run();
        } else {
            sheet.tell(status.getMessage());
        }
    }

    @Override
    public Composite control() {
        return sheet.control();
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
