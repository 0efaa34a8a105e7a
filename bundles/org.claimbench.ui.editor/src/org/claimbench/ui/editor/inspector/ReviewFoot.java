/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.core.review.ReviewState;
import org.claimbench.presentation.review.ReviewPresenter;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.claimbench.ui.CommandRun;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The foot, always to be seen: where the claim stands, what is missing, and the button that hands it over. */
final class ReviewFoot implements Section {

    private static final String SUBMIT = "org.claimbench.ui.editor.submitNext"; //$NON-NLS-1$
    private static final int PADDING = 12;
    private static final int GAP = 8;
    private static final int WIDTH = 80;

    private final ReviewPresenter review;
    private final Composite control;
    private final Label glyph;
    private final Label state;
    private final Label note;
    private final Button submit;

    ReviewFoot(Composite parent, ReviewPresenter review) {
        this.review = review;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(PADDING, GAP).spacing(GAP, 2).applyTo(control);
        control.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Palette.line());
            event.gc.drawLine(0, 0, control.getClientArea().width, 0);
        });
        glyph = new Label(control, SWT.NONE);
        state = new Label(control, SWT.NONE);
        state.setData(FieldName.KEY, "reviewState"); //$NON-NLS-1$
        state.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(state);
        submit = new Button(control, SWT.PUSH);
        submit.setText(CommandKeys.of(SUBMIT).map(key -> NLS.bind(Messages.Review_submitKey, key))
                .orElse(Messages.Review_submit));
        submit.setToolTipText(Messages.Review_submit_tip);
        // Only for who looks at it: all of the text is searched for what is open.
        submit.addListener(SWT.MouseEnter, event -> tip());
        new FieldName("submitNext", Messages.Review_submit).give(submit); //$NON-NLS-1$
        submit.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> CommandRun.of(SUBMIT)));
        GridDataFactory.swtDefaults().span(1, 2).align(SWT.END, SWT.CENTER).applyTo(submit);
        note = new Label(control, SWT.WRAP);
        note.setData(FieldName.KEY, "reviewNote"); //$NON-NLS-1$
        note.setForeground(Palette.secondary());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(note);
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void refresh() {
        glyph.setImage(Icons.icon("glyphs/s-" + sign(review.state()))); //$NON-NLS-1$
        state.setText(review.stateWords());
        String words = LabelWords.of(review.note());
        if (!words.equals(note.getText())) {
            note.setText(words);
        }
        note.requestLayout();
    }

    private void tip() {
        String then = review.thenOpens();
        submit.setToolTipText(
                then.isEmpty() ? Messages.Review_submit_tip : Messages.Review_submit_tip + '\n' + then);
    }

    private static String sign(ReviewState state) {
        return switch (state) {
        case DRAFT -> "draft"; //$NON-NLS-1$
        case SUBMITTED -> "submitted"; //$NON-NLS-1$
        case RETURNED -> "returned"; //$NON-NLS-1$
        case APPROVED -> "approved"; //$NON-NLS-1$
        case STALE -> "stale"; //$NON-NLS-1$
        };
    }
}
