/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.util.List;

import org.claimbench.presentation.review.ReviewLine;
import org.claimbench.presentation.review.ReviewPresenter;
import org.claimbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What happened to the claim in hand in review, a line each, and who signed it off. */
final class ReviewSection implements Section {

    private static final int GAP = 6;
    private static final int WIDTH = 80;

    private final ReviewPresenter review;
    private final Composite control;
    private final SectionHead head;
    private final Composite story;
    private List<ReviewLine> shown = List.of();

    ReviewSection(Composite parent, ReviewPresenter review) {
        this.review = review;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(control);
        head = new SectionHead(control, Messages.Review_section);
        story = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * GAP, GAP).applyTo(story);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(story);
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void refresh() {
        head.note(review.signedOff());
        List<ReviewLine> lines = review.lines();
        if (!lines.equals(shown)) {
            shown = lines;
            for (Control child : story.getChildren()) {
                child.dispose();
            }
            lines.forEach(this::show);
        }
    }

    private void show(ReviewLine line) {
        Label words = new Label(story, SWT.WRAP);
        words.setText(LabelWords.of(line.words()));
        words.setData(FieldName.KEY, "reviewed"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        Label who = new Label(story, SWT.NONE);
        who.setText(LabelWords.of(line.who()));
        who.setForeground(Palette.secondary());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(who);
    }
}
