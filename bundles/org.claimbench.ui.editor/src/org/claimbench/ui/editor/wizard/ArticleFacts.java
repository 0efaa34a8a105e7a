/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.wizard;

import org.claimbench.presentation.article.ArticleForm;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What was understood of a text: its headline, how much there is, and what was noticed in reading. */
public final class ArticleFacts {

    /** The name of the field for the time. */
    public static final String PUBLISHED = Messages.New_published;
    /** How the time is typed. */
    public static final String PUBLISHED_HINT = Messages.New_published_hint;

    private static final int WIDTH = 560;

    private final ArticleForm form;
    private final Label headline;
    private final Label facts;

    /**
     * @param parent
     *            with a grid of two columns
     * @param form
     *            that takes the text in
     */
    public ArticleFacts(Composite parent, ArticleForm form) {
        this.form = form;
        label(parent, Messages.New_headline);
        headline = fact(parent);
        label(parent, ""); //$NON-NLS-1$
        facts = fact(parent);
    }

    /**
     * Makes the label of a field.
     *
     * @param parent
     *            with a grid of two columns
     * @param words
     *            of the label; empty for none
     */
    public static void label(Composite parent, String words) {
        label(parent, words, SWT.CENTER);
    }

    /**
     * Makes the label of the field for the text, beside its first line.
     *
     * @param parent
     *            with a grid of two columns
     */
    public static void textLabel(Composite parent) {
        label(parent, Messages.New_text, SWT.BEGINNING);
    }

    private static void label(Composite parent, String words, int height) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words);
        label.setLayoutData(new GridData(SWT.END, height, false, false));
    }

    private static Label fact(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Shows what the form understood now. */
    public void refresh() {
        headline.setText(form.headline());
        facts.setText(form.facts());
        facts.getParent().layout();
    }
}
