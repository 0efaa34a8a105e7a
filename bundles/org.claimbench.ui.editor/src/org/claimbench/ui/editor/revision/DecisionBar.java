/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.revision;

import java.util.List;
import java.util.function.Consumer;

import org.claimbench.presentation.revision.Decision;
import org.claimbench.presentation.revision.MarkRow;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What can be decided about the chosen mark: a button for each choice, with the digit that presses it. */
final class DecisionBar {

    private static final int GAP = 6;

    private final Composite bar;
    private final Consumer<Decision> decided;
    private @Nullable MarkRow row;

    DecisionBar(Composite parent, Consumer<Decision> decided) {
        this.decided = decided;
        bar = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(GAP).wrap(true).applyTo(bar);
        show(null);
    }

    Composite control() {
        return bar;
    }

    /** In the table of marks, a digit decides. */
    void pressed(KeyEvent event) {
        MarkRow chosen = row;
        int choice = event.character - '1';
        if (chosen != null && choice >= 0 && choice < chosen.choices().size()) {
            event.doit = false;
            decided.accept(chosen.choices().get(choice));
        }
    }

    void show(@Nullable MarkRow chosen) {
        row = chosen;
        for (Control button : bar.getChildren()) {
            button.dispose();
        }
        List<Decision> choices = chosen == null ? List.of() : chosen.choices();
        for (int i = 0; i < choices.size(); i++) {
            button(i, choices.get(i), chosen);
        }
        bar.requestLayout();
    }

    private void button(int index, Decision choice, MarkRow chosen) {
        Button button = new Button(bar, SWT.TOGGLE);
        button.setText(String.format("%d  %s", index + 1, choice.words())); //$NON-NLS-1$
        button.setSelection(choice.equals(chosen.decision()));
        button.setData("org.claimbench.field", "choice" + (index + 1)); //$NON-NLS-1$ //$NON-NLS-2$
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decided.accept(choice)));
    }
}
