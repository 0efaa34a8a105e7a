/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.preferences;

import java.util.List;
import java.util.stream.IntStream;

import org.claimbench.ui.widgets.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A row of a preference page: a label, and a list of which one is chosen. */
final class Choice {

    /**
     * One of the list.
     *
     * @param value
     *            that is remembered
     * @param words
     *            that are shown
     */
    record Option(int value, String words) {
    }

    private final List<Option> options;
    private final Combo combo;

    Choice(Composite parent, String id, String label, List<Option> options) {
        this.options = options;
        Label name = new Label(parent, SWT.NONE);
        name.setText(label);
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(options.stream().map(Option::words).toArray(String[]::new));
        Named.give(combo, id, label.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    int value() {
        return options.get(combo.getSelectionIndex()).value();
    }

    /** Chooses a value; of one that is not in the list, the nearest. */
    void choose(int value) {
        combo.select(IntStream.range(0, options.size()).boxed()
                .min((one, other) -> Integer.compare(distance(one, value), distance(other, value))).orElse(0));
    }

    private int distance(int index, int value) {
        return Math.abs(options.get(index).value() - value);
    }
}
