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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.claimbench.presentation.revision.RevisionPresenter;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.editor.wizard.ArticleField;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for the newer text: pasted, or from a file. */
final class RevisionTextPage extends WizardPage {

    private static final int MARGIN = 12;
    private static final int TEXT_HEIGHT = 300;

    private final RevisionPresenter presenter;
    private final Function<Shell, List<Path>> chooser;
    private @Nullable Label facts;

    RevisionTextPage(RevisionPresenter presenter, Function<Shell, List<Path>> chooser) {
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
        ArticleField article = new ArticleField(form, this, presenter, this::understood);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, TEXT_HEIGHT)
                .applyTo(article.control());
        article.buttons(form, chooser);
        Label label = new Label(form, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        facts = label;
        setControl(form);
        setPageComplete(false);
    }

    private void understood() {
        Label label = facts;
        if (label != null) {
            label.setText(presenter.facts());
            label.getParent().layout();
        }
        Optional<String> problem = presenter.problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }
}
