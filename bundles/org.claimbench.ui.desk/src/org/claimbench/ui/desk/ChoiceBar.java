/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk;

import java.util.EnumMap;
import java.util.Map;

import org.claimbench.presentation.desk.DeskChoice;
import org.claimbench.presentation.desk.DeskClaims;
import org.claimbench.ui.widgets.Named;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The words that are looked for, and a button for each question that a desk asks, with its count. */
final class ChoiceBar {

    private static final int MARGIN = 12;
    private static final int HIGH = 3;
    private static final int GAP = 4;
    private static final int WORDS = 150;

    private final DeskClaims claims;
    private final Runnable changed;
    private final Composite bar;
    private final Text words;
    private final Map<DeskChoice, Button> buttons = new EnumMap<>(DeskChoice.class);

    ChoiceBar(Composite parent, DeskClaims claims, Runnable changed) {
        this.claims = claims;
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, HIGH).spacing(MARGIN, 0).applyTo(bar);
        Composite row = new Composite(bar, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(GAP).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(row);
        for (DeskChoice choice : DeskChoice.values()) {
            button(row, choice);
        }
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.Claims_search);
        Named.give(words, "desk.words", Messages.Claims_search); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(WORDS, SWT.DEFAULT).applyTo(words);
        words.addModifyListener(event -> {
            claims.search(words.getText());
            changed.run();
        });
    }

    private void button(Composite row, DeskChoice choice) {
        Button button = new Button(row, SWT.TOGGLE);
        button.setText(choice.title());
        button.setData(Named.KEY, "desk." + choice.name()); //$NON-NLS-1$
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            // One question at a time: the chosen one stays in when it is pressed again.
            claims.choose(choice);
            refresh();
            changed.run();
        }));
        buttons.put(choice, button);
    }

    Composite control() {
        return bar;
    }

    void refresh() {
        Map<DeskChoice, Integer> counts = claims.counts();
        buttons.forEach((choice, button) -> {
            boolean chosen = choice == claims.choice();
            button.setSelection(chosen);
            // A dark theme hardly shows which button is in.
            button.setFont(chosen ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
            String text = NLS.bind(Messages.Claims_choice, choice.title(), counts.get(choice));
            if (!text.equals(button.getText())) {
                button.setText(text);
                button.requestLayout();
            }
        });
    }
}
