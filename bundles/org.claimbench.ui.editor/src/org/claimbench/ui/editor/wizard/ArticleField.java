/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;

import org.claimbench.presentation.article.ArticleForm;
import org.claimbench.ui.TabLeadsOn;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.widgets.Named;
import org.claimbench.ui.editor.page.TextFrame;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * The field of a wizard for a whole article: typed, pasted, dropped or opened. What takes time is read beside the UI
 * thread, and can be cancelled.
 */
public final class ArticleField {

    private final WizardPage page;
    private final ArticleForm form;
    private final Runnable changed;
    private final Text text;

    /**
     * @param parent
     *            a file can be dropped on it
     * @param page
     *            shows how far reading has come
     * @param form
     *            takes the text in
     * @param changed
     *            called, on the UI thread, when the form has another text, or says why it has not
     */
    public ArticleField(Composite parent, WizardPage page, ArticleForm form, Runnable changed) {
        this.page = page;
        this.form = form;
        this.changed = changed;
        text = new Text(TextFrame.create(parent), SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        TextFrame.hold(text);
        Named.give(text, "text", Messages.New_text); //$NON-NLS-1$
        TabLeadsOn.from(text);
        text.addVerifyListener(event -> {
            boolean whole = event.start == 0 && event.end == text.getCharCount();
            if (whole && event.text.length() > 1) {
                String letters = event.text;
                text.getDisplay().asyncExec(() -> pasted(letters));
            }
        });
        text.addModifyListener(event -> {
            form.paste(text.getText());
            changed.run();
        });
        FileDrop.on(parent, this::open);
    }

    /**
     * The field with its frame.
     *
     * @return to be laid out
     */
    public Control control() {
        return text.getParent();
    }

    /**
     * Makes the buttons that open a file and read the page whose address was pasted.
     *
     * @param parent
     *            of the buttons
     * @param chooser
     *            asks the person for a file, above a window; none when nothing was chosen
     */
    public void buttons(Composite parent, Function<Shell, List<Path>> chooser) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        Button open = new Button(row, SWT.PUSH);
        open.setText(Messages.New_open);
        open.setData(Named.KEY, "open"); //$NON-NLS-1$
        open.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> open(chooser.apply(page.getShell()))));
        Button fetch = new Button(row, SWT.PUSH);
        fetch.setText(Messages.New_readPage);
        fetch.setToolTipText(Messages.New_readPage_hint);
        fetch.setData(Named.KEY, "readPage"); //$NON-NLS-1$
        fetch.setEnabled(form.isAddress());
        fetch.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> readPage()));
        text.addModifyListener(event -> fetch.setEnabled(form.isAddress()));
    }

    private void readPage() {
        if (read(NLS.bind(Messages.New_reading, form.text().strip()), form::readPage)) {
            text.setText(form.text());
            text.setFocus();
        }
        changed.run();
    }

    private void open(List<Path> files) {
        if (!files.isEmpty()) {
            form.others(files.subList(1, files.size()));
            open(files.get(0));
        }
    }

    private void open(Path file) {
        if (read(NLS.bind(Messages.New_reading, file.getFileName()), monitor -> form.open(file, monitor))) {
            text.setText(form.text());
        }
        changed.run();
    }

    // By whatever key, menu or button: the letters are in the field by now, and their form is in the clipboard.
    private void pasted(String letters) {
        if (text.isDisposed() || !text.getText().equals(letters)) {
            return;
        }
        ClipboardHtml.of(letters, text.getDisplay()).ifPresent(html -> {
            if (read(Messages.New_readingPasted, monitor -> form.pasteHtml(html, monitor))) {
                text.setText(form.text());
                changed.run();
            }
        });
    }

    private boolean read(String task, Predicate<IProgressMonitor> reading) {
        AtomicBoolean read = new AtomicBoolean();
        try {
            page.getWizard().getContainer().run(true, true, monitor -> {
                monitor.beginTask(task, IProgressMonitor.UNKNOWN);
                read.set(reading.test(monitor));
            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause()); // the form itself tells what is wrong with a text
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return read.get();
    }
}
