/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import org.claimbench.model.RecordStatus;
import org.claimbench.model.Reliability;
import org.claimbench.model.Source;
import org.claimbench.model.SourceKind;
import org.claimbench.presentation.sources.SourceFields;
import org.claimbench.presentation.sources.SourcesPresenter;
import org.claimbench.ui.Palette;
import org.claimbench.ui.widgets.Named;
import org.claimbench.ui.editor.page.TextEntry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The fields of the chosen source. */
final class SourceForm {

    private static final int MARGIN = 12;
    private static final int GAP = 4;
    private static final int COLUMNS = 4;
    private static final int WIDTH = 60;

    private final ScrolledComposite scroll;
    private final Composite form;
    private final List<TextEntry> entries = new ArrayList<>();
    private final List<Control> withheld = new ArrayList<>();
    private final List<Runnable> choices = new ArrayList<>();
    private final TextEntry title;
    private final Label titleName;
    private final SourceLinks links;
    private @Nullable SourceFields fields;

    SourceForm(Composite parent, SourcesPresenter sources, Runnable leave) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        form = new Composite(scroll, SWT.NONE);
        scroll.setContent(form);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(form);
        Composite above = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(above);
        titleName = name(Messages.Field_title);
        title = entry(3, "sourceTitle", Messages.Field_title, SourceFields::title, SourceFields::title); //$NON-NLS-1$
        name(Messages.Field_publisher);
        withhold(entry(3, "publisher", Messages.Field_publisher, SourceFields::publisher, SourceFields::publisher)); //$NON-NLS-1$
        name(Messages.Field_address);
        TextEntry url = entry(3, "address", Messages.Field_address, SourceFields::url, SourceFields::url); //$NON-NLS-1$
        url.widget().setMessage(Messages.Field_address_hint);
        withhold(url);
        createChoices();
        createDates();
        links = new SourceLinks(above, form, sources, () -> fields);
        leaveByEscape(form, leave);
    }

    private void createChoices() {
        name(Messages.Field_reliability);
        choice(3, "reliability", Messages.Field_reliability, SourceFields.grades(), //$NON-NLS-1$
                one -> Reliability.VALUES.indexOf(one.reliability()),
                (one, index) -> one.reliability(Reliability.VALUES.get(index)));
        name(Messages.Field_kind);
        choice(3, "sourceKind", Messages.Field_kind, SourceFields.kinds(), //$NON-NLS-1$
                one -> SourceKind.VALUES.indexOf(one.kind()), (one, index) -> one.kind(SourceKind.VALUES.get(index)));
        name(Messages.Field_terms);
        choice(3, "terms", Messages.Field_terms, SourceFields.terms(), //$NON-NLS-1$
                one -> RecordStatus.VALUES.indexOf(one.record()),
                (one, index) -> one.record(RecordStatus.VALUES.get(index)));
    }

    private void createDates() {
        name(Messages.Field_published);
        TextEntry published = entry(1, "sourcePublished", Messages.Field_published, SourceFields::published, //$NON-NLS-1$
                SourceFields::published);
        name(Messages.Field_dataAsOf);
        TextEntry dataAsOf = entry(1, "dataAsOf", Messages.Field_dataAsOf, SourceFields::dataAsOf, //$NON-NLS-1$
                SourceFields::dataAsOf);
        published.widget().setMessage(Messages.Field_date_hint);
        dataAsOf.widget().setMessage(Messages.Field_date_hint);
        withhold(published);
        withhold(dataAsOf);
    }

    private Label name(String words) {
        Label label = new Label(form, SWT.NONE);
        label.setText(words);
        label.setForeground(Palette.secondary());
        return label;
    }

    private TextEntry entry(int columns, String id, String name, Function<SourceFields, String> reader,
            BiFunction<SourceFields, String, IStatus> writer) {
        TextEntry entry = new TextEntry(form, () -> fields == null ? "" : reader.apply(known()), //$NON-NLS-1$
                words -> writer.apply(known(), words));
        Named.give(entry.widget(), id, name);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(WIDTH, SWT.DEFAULT)
                .applyTo(entry.widget());
        entries.add(entry);
        return entry;
    }

    private void choice(int columns, String id, String name, List<String> words, ToIntFunction<SourceFields> reader,
            BiFunction<SourceFields, Integer, IStatus> writer) {
        Combo combo = new Combo(form, SWT.READ_ONLY);
        combo.setItems(words.toArray(String[]::new));
        Named.give(combo, id, name);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> writer.apply(known(), Integer.valueOf(combo.getSelectionIndex()))));
        choices.add(() -> combo.select(reader.applyAsInt(known())));
    }

    private SourceFields known() {
        return Objects.requireNonNull(fields);
    }

    private void withhold(TextEntry entry) {
        withheld.add(entry.widget());
    }

    private static void leaveByEscape(Composite parent, Runnable leave) {
        for (Control child : parent.getChildren()) {
            child.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_ESCAPE) {
                    event.doit = false;
                    leave.run();
                }
            });
            if (child instanceof Composite inner && !(child instanceof Combo)) {
                leaveByEscape(inner, leave);
            }
        }
    }

    Control control() {
        return scroll;
    }

    void setFocus() {
        title.widget().setFocus();
        title.widget().selectAll();
    }

    /** Shows a source, or the same one as it is now. */
    void show(@Nullable SourceFields chosen) {
        SourceFields before = fields;
        Source same = before == null ? null : before.source();
        fields = chosen;
        if (chosen == null) {
            return;
        }
        entries.forEach(chosen.source() == same ? TextEntry::refresh : TextEntry::renew);
        choices.forEach(Runnable::run);
        withheld.forEach(control -> control.setEnabled(!chosen.isProtected()));
        titleName.setText(chosen.isProtected() ? Messages.Field_alias : Messages.Field_title);
        links.refresh();
        form.layout();
        scroll.setMinHeight(form.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }
}
