/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.claimbench.presentation.article.NewDocumentPresenter;
import org.claimbench.ui.widgets.Named;
import org.claimbench.ui.editor.wizard.ArticleField;
import org.claimbench.ui.editor.wizard.ArticleFacts;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a text and when it was published, and shows what was understood before anything is written. */
final class DocumentPage extends WizardPage {

    private static final int MARGIN = 12;
    private static final int TEXT_WIDTH = 560;
    private static final int TEXT_HEIGHT = 260;

    private final NewDocumentPresenter presenter;
    private final Function<Shell, List<Path>> chooser;
    private @Nullable ArticleFacts facts;
    private @Nullable Text published;

    DocumentPage(NewDocumentPresenter presenter, Function<Shell, List<Path>> chooser) {
        super("document"); //$NON-NLS-1$
        this.presenter = presenter;
        this.chooser = chooser;
        setTitle(Messages.Add_title);
        setMessage(Messages.Add_intro);
    }

    @Override
    public void createControl(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN / 2).applyTo(form);
        ArticleFacts.textLabel(form);
        ArticleField article = new ArticleField(form, this, presenter, this::understood);
        GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, TEXT_HEIGHT).applyTo(article.control());
        ArticleFacts.label(form, ""); //$NON-NLS-1$
        article.buttons(form, chooser);
        facts = new ArticleFacts(form, presenter);
        ArticleFacts.label(form, ArticleFacts.PUBLISHED);
        Text time = new Text(form, SWT.BORDER);
        time.setMessage(ArticleFacts.PUBLISHED_HINT);
        Named.give(time, "published", ArticleFacts.PUBLISHED); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(time);
        time.addModifyListener(event -> {
            presenter.published(time.getText());
            validate();
        });
        published = time;
        setControl(form);
        understood();
        setErrorMessage(null);
    }

    private void understood() {
        ArticleFacts shown = facts;
        Text time = published;
        if (shown == null || time == null) {
            return;
        }
        shown.refresh();
        if (!time.getText().strip().equals(presenter.published())) {
            time.setText(presenter.published());
        }
        validate();
    }

    private void validate() {
        Optional<String> problem = presenter.problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }
}
