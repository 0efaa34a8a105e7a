/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sources;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.claimbench.model.Source;
import org.claimbench.presentation.sources.SourceFields;
import org.claimbench.presentation.sources.SourceWords;
import org.claimbench.presentation.sources.SourcesPresenter;
import org.claimbench.ui.Palette;
import org.claimbench.ui.widgets.Named;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** How the chosen source hangs together with others: from which it derives, and with which it can be merged. */
final class SourceLinks {

    private static final int GAP = 6;
    private static final int WIDTH = 60;

    private final SourcesPresenter sources;
    private final Supplier<@Nullable SourceFields> fields;
    private final Composite above;
    private final Text derivedFrom;
    private final Button none;
    private final Label note;
    private final Button likely;

    /** The proposal stands above the fields, where it is seen; the rest behind them. */
    SourceLinks(Composite above, Composite form, SourcesPresenter sources, Supplier<@Nullable SourceFields> fields) {
        this.sources = sources;
        this.fields = fields;
        this.above = above;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(above);
        note = new Label(above, SWT.WRAP);
        note.setData("org.claimbench.field", "sourceNote"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(note);
        likely = button(above, "mergeLikely", Messages.Merge_likely, //$NON-NLS-1$
                () -> merge(sources.likely(source())));
        Label name = new Label(form, SWT.NONE);
        name.setText(Messages.Field_derivedFrom);
        name.setForeground(Palette.secondary());
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(row);
        derivedFrom = new Text(row, SWT.BORDER | SWT.READ_ONLY);
        derivedFrom.setMessage(Messages.Field_derivedFrom_none);
        Named.give(derivedFrom, "derivedFrom", Messages.Field_derivedFrom); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(derivedFrom);
        button(row, "derive", Messages.Derive_choose, this::derive); //$NON-NLS-1$
        none = button(row, "deriveNone", Messages.Derive_none, () -> tell(known().derivedFrom(null))); //$NON-NLS-1$
        Button merge = button(form, "merge", Messages.Merge_choose, this::merge); //$NON-NLS-1$
        GridDataFactory.swtDefaults().span(4, 1).applyTo(merge);
    }

    private static Button button(Composite parent, String id, String words, Runnable press) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        Named.give(button, id, words.replace("…", "")); //$NON-NLS-1$ //$NON-NLS-2$
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> press.run()));
        GridDataFactory.swtDefaults().applyTo(button);
        return button;
    }

    private SourceFields known() {
        return Objects.requireNonNull(fields.get());
    }

    private Source source() {
        return known().source();
    }

    private void derive() {
        Source from = ask(Messages.Derive_title, Messages.Derive_intro, sources.others(source()));
        if (from != null) {
            tell(known().derivedFrom(from));
        }
    }

    private void merge() {
        merge(ask(Messages.Merge_title, Messages.Merge_intro, sources.others(source())));
    }

    private void merge(@Nullable Source stays) {
        tell(sources.merge(source(), stays));
    }

    private @Nullable Source ask(String title, String intro, List<Source> others) {
        return SourceChooser.ask(derivedFrom.getShell(), title, NLS.bind(intro, SourceWords.name(source())), others);
    }

    private void tell(IStatus status) {
        if (!status.isOK()) {
            say(status.getMessage());
        }
    }

    private void say(String words) {
        note.setText(words);
        above.setVisible(!words.isEmpty());
        ((GridData) above.getLayoutData()).exclude = words.isEmpty();
        note.requestLayout();
    }

    void refresh() {
        derivedFrom.setText(known().derivedFrom());
        none.setEnabled(!known().derivedFrom().isEmpty());
        String like = sources.likeness(source());
        likely.setVisible(!like.isEmpty());
        ((GridData) likely.getLayoutData()).exclude = like.isEmpty();
        likely.requestLayout();
        say(known().isProtected() ? Messages.Protected_note : like);
    }
}
