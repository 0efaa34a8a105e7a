/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.presentation.ClaimPresenter;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.fields.ClaimFields;
import org.claimbench.presentation.fields.Proposal;
import org.claimbench.ui.Palette;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** When to look again, tags and flags: two rows in the grid of the statement's fields. */
final class DetailRows {

    private static final int WIDTH = 60;

    private final ClaimPresenter claim;
    private final ClaimFields fields;
    private final TextField lookAgain;
    private final TextField tags;
    private final Button legal;
    private final Button privacy;

    /** Puts itself into a grid of four columns. */
    DetailRows(Composite grid, DossierPresenter presenter) {
        claim = presenter.claim();
        fields = new ClaimFields(presenter);
        label(grid, Messages.Field_tags);
        tags = new TextField(grid, SWT.BORDER, new FieldName("tags", Messages.Field_tags), this::shownTags, //$NON-NLS-1$
                fields::tags);
        Completion.give(tags.widget(), new TextContentAdapter(),
                (typed, caret) -> Proposal.tags(typed, caret, fields.knownTags()));
        tags.widget().setToolTipText(Messages.Field_tags_tip);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(tags.widget());
        label(grid, Messages.Field_lookAgain);
        lookAgain = new TextField(grid, SWT.BORDER, new FieldName("lookAgain", Messages.Field_lookAgain), //$NON-NLS-1$
                fields::lookAgain, fields::lookAgain);
        lookAgain.widget().setToolTipText(Messages.Field_lookAgain_tip);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(lookAgain.widget());
        label(grid, Messages.Field_flags);
        Composite flags = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(flags);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(flags);
        legal = check(flags, new FieldName("legal", Messages.Field_legal)); //$NON-NLS-1$
        legal.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (legal.getSelection() != claim.isLegal()) {
                claim.flagLegal();
            }
        }));
        privacy = check(flags, new FieldName("privacy", Messages.Field_privacy)); //$NON-NLS-1$
        privacy.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> fields.privacy(privacy.getSelection())));
    }

    /** What is typed stays as it is typed while it says the same: a comma at the end, a blank. */
    private String shownTags() {
        String typed = tags.widget().getText();
        return fields.sameTags(typed) ? typed : fields.tags();
    }

    private static void label(Composite parent, String words) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(words);
        label.setForeground(Palette.secondary());
    }

    private static Button check(Composite parent, FieldName name) {
        Button check = new Button(parent, SWT.CHECK);
        check.setText(name.words());
        name.give(check);
        return check;
    }

    void refresh() {
        tags.refresh();
        lookAgain.refresh();
        legal.setSelection(claim.isLegal());
        privacy.setSelection(fields.isPrivacy());
    }
}
