/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sources;

import org.claimbench.presentation.sources.SourceColumn;
import org.claimbench.presentation.sources.SourcesPresenter;
import org.claimbench.ui.Palette;
import org.claimbench.ui.widgets.Named;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Above the table: which sources it shows, in which order, and how many there are. */
final class SourceStrip {

    private static final int MARGIN = 12;
    private static final int HIGH = 5;
    private static final int FILTER = 160;

    private final SourcesPresenter sources;
    private final Composite strip;
    private final Text filter;
    private final Combo sort;
    private final Button alike;
    private final Label count;

    SourceStrip(Composite parent, SourcesPresenter sources, Runnable changed) {
        this.sources = sources;
        strip = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(MARGIN, HIGH).spacing(MARGIN, 0).applyTo(strip);
        filter = new Text(strip, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Field_filter_hint);
        Named.give(filter, "filterSources", Messages.Field_filter); //$NON-NLS-1$
        GridDataFactory.swtDefaults().hint(FILTER, SWT.DEFAULT).applyTo(filter);
        filter.addModifyListener(event -> {
            sources.filter(filter.getText());
            changed.run();
        });
        Label name = new Label(strip, SWT.NONE);
        name.setText(Messages.Field_sort);
        name.setForeground(Palette.secondary());
        sort = createSort(changed);
        alike = new Button(strip, SWT.CHECK);
        alike.setText(Messages.Likely);
        Named.give(alike, "alike", Messages.Likely); //$NON-NLS-1$
        alike.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            sources.onlyAlike(alike.getSelection());
            changed.run();
        }));
        count = new Label(strip, SWT.RIGHT);
        count.setForeground(Palette.secondary());
        count.setData("org.claimbench.field", "sourceCount"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
    }

    private Combo createSort(Runnable changed) {
        Combo combo = new Combo(strip, SWT.READ_ONLY);
        combo.add(Messages.Sort_added);
        for (SourceColumn column : SourceColumn.values()) {
            combo.add(column.title());
        }
        combo.select(0);
        Named.give(combo, "sortSources", Messages.Field_sort); //$NON-NLS-1$
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            int index = combo.getSelectionIndex();
            sources.sort(index == 0 ? null : SourceColumn.values()[index - 1], false);
            changed.run();
        }));
        return combo;
    }

    Control control() {
        return strip;
    }

    void setFocus() {
        filter.setFocus();
    }

    /** The table was ordered by a click. */
    void sortedBy(SourceColumn column) {
        sort.select(column.ordinal() + 1);
    }

    boolean onlyAlike() {
        return alike.getSelection();
    }

    void refresh(int shown) {
        int found = sources.alike();
        alike.setText(found == 0 ? Messages.Likely : NLS.bind(Messages.Likely_count, Integer.valueOf(found)));
        alike.setEnabled(found > 0 || alike.getSelection());
        count.setText(sources.count(shown));
        strip.layout();
    }
}
