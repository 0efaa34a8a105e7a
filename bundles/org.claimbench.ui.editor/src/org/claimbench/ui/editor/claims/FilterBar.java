/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.Words;
import org.claimbench.presentation.claims.ClaimFilter;
import org.claimbench.presentation.claims.ClaimGrouping;
import org.claimbench.presentation.claims.ClaimsPresenter;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.widgets.Named;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What narrows the list: typed words, a button for each finding and state with its count, and how it is grouped. */
final class FilterBar {

    private static final int MARGIN = 12;
    private static final int GAP = 6;
    private static final int WORDS = 220;

    private final ClaimsPresenter claims;
    private final Runnable changed;
    private final Composite bar;
    private final Text words;
    private final Composite findings;
    private final Composite states;

    FilterBar(Composite parent, ClaimsPresenter claims, Runnable changed) {
        this.claims = claims;
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(MARGIN, GAP).spacing(GAP, GAP).applyTo(bar);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.Claims_filter);
        Named.give(words, "claims.words", Messages.Claims_filter); //$NON-NLS-1$
        words.addModifyListener(event -> {
            claims.filter().words(words.getText());
            changed.run();
        });
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WORDS, SWT.DEFAULT)
                .applyTo(words);
        grouping();
        Composite choices = new Composite(bar, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(MARGIN).applyTo(choices);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(choices);
        findings = new Composite(choices, SWT.NONE);
        states = new Composite(choices, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(GAP).applyTo(findings);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(GAP).applyTo(states);
    }

    private void grouping() {
        Label label = new Label(bar, SWT.NONE);
        label.setText(Messages.Claims_groupBy);
        label.setForeground(Palette.secondary());
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        Named.give(combo, "claims.group", Messages.Claims_groupBy); //$NON-NLS-1$
        combo.setItems(Arrays.stream(ClaimGrouping.values()).map(ClaimGrouping::title).toArray(String[]::new));
        combo.select(claims.grouping().ordinal());
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            claims.groupBy(ClaimGrouping.values()[combo.getSelectionIndex()]);
            changed.run();
        }));
    }

    /** Makes a button at the end of the first line. */
    Button button(String label) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.moveBelow(bar.getChildren()[2]);
        return button;
    }

    Composite control() {
        return bar;
    }

    Text words() {
        return words;
    }

    /** Shows all claims again. */
    void clear() {
        claims.filter().clear();
        words.setText(""); //$NON-NLS-1$
        refresh();
        changed.run();
    }

    /** Shows the counts of now. A button stays where it is, unless its last claim went. */
    void refresh() {
        ClaimFilter filter = claims.filter();
        boolean some = toggles(findings, claims.outcomes(), Outcome::label, one -> Icons.glyph(one.kind()),
                filter::chosen, filter::choose);
        some |= toggles(states, claims.states(), Words::of, ClaimCells::glyph, filter::chosen, filter::choose);
        if (some) {
            bar.requestLayout();
        }
    }

    // Whether other buttons are there than before.
    private <T> boolean toggles(Composite parent, Map<T, Integer> counts, Function<T, String> word,
            Function<T, Image> glyph, Predicate<T> chosen, BiConsumer<T, Boolean> choose) {
        Set<Object> wanted = new LinkedHashSet<>(counts.keySet());
        Set<Object> there = new LinkedHashSet<>();
        Arrays.stream(parent.getChildren()).forEach(child -> there.add(child.getData()));
        boolean others = !there.equals(wanted);
        if (others) {
            Arrays.stream(parent.getChildren()).forEach(Control::dispose);
            there.stream().filter(gone -> !wanted.contains(gone)).forEach(gone -> choose.accept(cast(gone), false));
            counts.keySet().forEach(value -> toggle(parent, value, word.apply(value), glyph.apply(value), choose));
        }
        boolean wider = false;
        for (Control child : parent.getChildren()) {
            wider |= show((Button) child, counts.get(child.getData()), chosen.test(cast(child.getData())));
        }
        return others || wider;
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private <T> void toggle(Composite parent, T value, String word, Image glyph, BiConsumer<T, Boolean> choose) {
        Button button = new Button(parent, SWT.TOGGLE);
        button.setData(value);
        button.setImage(glyph);
        button.setToolTipText(NLS.bind(Messages.Claims_only, word));
        Named.give(button, "claims.only." + word, NLS.bind(Messages.Claims_only, word)); //$NON-NLS-1$
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            choose.accept(value, button.getSelection());
            changed.run();
        }));
    }

    private static boolean show(Button button, int count, boolean chosen) {
        String text = Integer.toString(count);
        button.setSelection(chosen);
        if (button.getText().equals(text)) {
            return false;
        }
        button.setText(text);
        return true;
    }
}
