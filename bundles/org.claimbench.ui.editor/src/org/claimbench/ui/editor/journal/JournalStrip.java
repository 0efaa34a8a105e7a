/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.journal;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.presentation.journal.JournalPresenter;
import org.claimbench.ui.Palette;
import org.claimbench.ui.widgets.Named;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Above the journal: whose entries it shows, about which claim, and how many there are. */
final class JournalStrip {

    private static final int MARGIN = 12;
    private static final int HIGH = 5;
    private static final int PERSON = 150;
    private static final int CLAIM = 220;

    private final JournalPresenter journal;
    private final Composite strip;
    private final Combo person;
    private final Combo claim;
    private final Label count;
    private List<Claim> claims = List.of();

    JournalStrip(Composite parent, JournalPresenter journal, Runnable changed) {
        this.journal = journal;
        strip = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(MARGIN, HIGH).spacing(MARGIN, 0).applyTo(strip);
        person = combo("journalPerson", Messages.Filter_person, PERSON); //$NON-NLS-1$
        claim = combo("journalClaim", Messages.Filter_claim, CLAIM); //$NON-NLS-1$
        person.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            journal.by(person.getSelectionIndex() <= 0 ? null : person.getText());
            changed.run();
        }));
        claim.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            int index = claim.getSelectionIndex();
            journal.about(index <= 0 ? null : claims.get(index - 1));
            changed.run();
        }));
        count = new Label(strip, SWT.RIGHT);
        count.setForeground(Palette.secondary());
        count.setData("org.claimbench.field", "journalCount"); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
    }

    private Combo combo(String id, String words, int width) {
        Label name = new Label(strip, SWT.NONE);
        name.setText(words);
        name.setForeground(Palette.secondary());
        Combo combo = new Combo(strip, SWT.READ_ONLY);
        Named.give(combo, id, words);
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    Control control() {
        return strip;
    }

    void count(int shown) {
        count.setText(journal.count(shown));
    }

    /** Offers whoever and whatever is in the journal now; what was chosen stays so while it is there. */
    void refresh() {
        Claim chosen = claim.getSelectionIndex() <= 0 ? null : claims.get(claim.getSelectionIndex() - 1);
        claims = journal.claims();
        List<String> names = new ArrayList<>(List.of(Messages.All_claims));
        claims.forEach(each -> names.add(journal.name(each)));
        fill(claim, names, chosen == null ? 0 : claims.indexOf(chosen) + 1);
        List<String> people = new ArrayList<>(List.of(Messages.Everybody));
        people.addAll(journal.people());
        fill(person, people, Math.max(0, people.indexOf(person.getText())));
        journal.about(claim.getSelectionIndex() == 0 ? null : chosen);
        journal.by(person.getSelectionIndex() == 0 ? null : person.getText());
    }

    private static void fill(Combo combo, List<String> words, int chosen) {
        if (!words.equals(List.of(combo.getItems()))) {
            combo.setItems(words.toArray(String[]::new));
        }
        combo.select(chosen);
    }
}
