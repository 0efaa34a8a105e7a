/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.claimbench.model.Mode;
import org.claimbench.presentation.NewDossierPresenter;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.widgets.Named;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the text of a new dossier and shows what was understood of it before anything is written. */
final class NewDossierPage extends WizardPage {

    private static final int MARGIN = 12;
    private static final int TEXT_WIDTH = 560;
    private static final int TEXT_HEIGHT = 260;

    private final NewDossierPresenter presenter;
    private final Function<Shell, List<Path>> chooser;
    private @Nullable Parts parts;

    /** What follows the text. */
    private record Parts(ArticleFacts facts, Text name, Text published) {
    }

    NewDossierPage(NewDossierPresenter presenter, Function<Shell, List<Path>> chooser) {
        super("newDossier"); //$NON-NLS-1$
        this.presenter = presenter;
        this.chooser = chooser;
        setTitle(Messages.New_title);
        setMessage(Messages.New_intro);
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
        ArticleFacts facts = new ArticleFacts(form, presenter);
        ArticleFacts.label(form, Messages.New_name);
        Text name = field(form, "name", Messages.New_name); //$NON-NLS-1$
        ArticleFacts.label(form, Messages.New_published);
        Text published = field(form, "published", Messages.New_published); //$NON-NLS-1$
        published.setMessage(Messages.New_published_hint);
        ArticleFacts.label(form, Messages.New_deadline);
        Text deadline = field(form, "deadline", Messages.New_deadline); //$NON-NLS-1$
        deadline.setMessage(Messages.New_deadline_hint);
        createMode(form);
        follow(deadline, presenter::deadline);
        follow(name, presenter::name);
        follow(published, presenter::published);
        parts = new Parts(facts, name, published);
        setControl(form);
        understood();
        setErrorMessage(null);
        setMessage(Messages.New_intro);
    }

    private void follow(Text field, Consumer<String> typed) {
        field.addModifyListener(event -> {
            typed.accept(field.getText());
            validate();
        });
    }

    private void createMode(Composite form) {
        ArticleFacts.label(form, Messages.New_mode);
        Composite modes = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(modes);
        Button before = mode(modes, Messages.New_before, Mode.BEFORE);
        mode(modes, Messages.New_after, Mode.AFTER);
        before.setSelection(true);
    }

    private Button mode(Composite parent, String words, Mode mode) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(words);
        button.setData(Named.KEY, mode.getLiteral());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                presenter.mode(mode);
            }
        }));
        return button;
    }

    private static Text field(Composite parent, String id, String words) {
        Text text = new Text(parent, SWT.BORDER);
        Named.give(text, id, words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void understood() {
        Parts shown = parts;
        if (shown == null) {
            return;
        }
        shown.facts().refresh();
        fill(shown.name(), presenter.name());
        fill(shown.published(), presenter.published());
        validate();
    }

    // What is being typed is left alone.
    private static void fill(Text field, String words) {
        if (!field.getText().strip().equals(words)) {
            field.setText(words);
        }
    }

    private void validate() {
        Optional<String> problem = presenter.problem();
        setErrorMessage(problem.orElse(null));
        Optional<String> warning = presenter.warning();
        setMessage(warning.orElse(Messages.New_intro), warning.isPresent() ? IMessageProvider.WARNING : 0);
        setPageComplete(problem.isEmpty());
    }
}
