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
import java.util.function.Function;
import java.util.function.Supplier;

import org.claimbench.presentation.fields.Proposal;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A field for a name that is typed, or chosen among those that the dossier knows. */
final class NameField {

    /** Nobody looks for a name in a longer list, and the widget takes seconds to fill one. */
    private static final int LONGEST_LIST = 100;

    private final Combo combo;
    private final Supplier<List<String>> known;
    private final Supplier<String> reader;
    private boolean reading;

    NameField(Composite parent, FieldName name, Supplier<List<String>> known, Supplier<String> reader,
            Function<String, IStatus> writer) {
        this.combo = new Combo(parent, SWT.DROP_DOWN);
        this.known = known;
        this.reader = reader;
        name.give(combo);
        Completion.give(combo, new ComboContentAdapter(), (typed, caret) -> Proposal.names(typed, known.get()));
        combo.addModifyListener(event -> {
            if (!reading) {
                writer.apply(combo.getText());
            }
        });
    }

    Combo widget() {
        return combo;
    }

    /** Shows what the dossier says. The list is only renewed while nobody types, so that the caret stays. */
    void refresh() {
        reading = true;
        List<String> names = known.get().stream().limit(LONGEST_LIST).toList();
        if (!combo.isFocusControl() && !names.equals(List.of(combo.getItems()))) {
            combo.setItems(names.toArray(String[]::new));
        }
        if (!reader.get().equals(combo.getText().strip())) {
            combo.setText(reader.get());
        }
        reading = false;
    }
}
