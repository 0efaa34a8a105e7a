/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.revision;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.claimbench.presentation.revision.RevisionPresenter;
import org.claimbench.ui.editor.TabLeadsOn;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the newer text: pasted, or from a file. */
final class RevisionTextPage extends WizardPage {

    private static final String KEY = "org.claimbench.field"; //$NON-NLS-1$
    private static final int MARGIN = 12;
    private static final int TEXT_HEIGHT = 300;

    private final RevisionPresenter presenter;
    private final Function<Shell, Optional<Path>> chooser;

    RevisionTextPage(RevisionPresenter presenter, Function<Shell, Optional<Path>> chooser) {
        super("text"); //$NON-NLS-1$
        this.presenter = presenter;
        this.chooser = chooser;
        setTitle(Messages.Revision_title);
        setMessage(Messages.Revision_intro);
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN).applyTo(form);
        Text text = new Text(form, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, TEXT_HEIGHT).applyTo(text);
        text.setData(KEY, "text"); //$NON-NLS-1$
        TabLeadsOn.from(text);
        Button open = new Button(form, SWT.PUSH);
        open.setText(Messages.New_open);
        open.setData(KEY, "open"); //$NON-NLS-1$
        Label facts = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(facts);
        text.addModifyListener(event -> {
            presenter.paste(text.getText());
            understood(facts);
        });
        open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open(text, facts)));
        setControl(form);
        setPageComplete(false);
    }

    private void open(Text text, Label facts) {
        chooser.apply(getShell()).ifPresent(file -> {
            if (presenter.open(file)) {
                text.setText(presenter.text());
            }
            understood(facts);
        });
    }

    private void understood(Label facts) {
        facts.setText(presenter.facts());
        facts.getParent().layout();
        Optional<String> problem = presenter.problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }
}
