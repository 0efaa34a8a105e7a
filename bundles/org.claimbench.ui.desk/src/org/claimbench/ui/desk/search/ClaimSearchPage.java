/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.review.ReviewState;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.Words;
import org.claimbench.presentation.desk.ClaimSearch;
import org.claimbench.presentation.desk.DeskLine;
import org.claimbench.ui.widgets.Named;
import org.claimbench.workspace.index.DossierIndex;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.search.ui.ISearchPage;
import org.eclipse.search.ui.ISearchPageContainer;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** The page of the search dialog that looks for claims in all dossiers. */
public final class ClaimSearchPage extends DialogPage implements ISearchPage {

    private static final int MARGIN = 12;
    private static final int GAP = 6;

    private final DossierIndex index = PlatformUI.getWorkbench().getService(DossierIndex.class);
    private List<Outcome> outcomes = List.of();
    private @Nullable Text words;
    private @Nullable Text party;
    private @Nullable Text source;
    private @Nullable Combo outcome;
    private @Nullable Combo state;

    @Override
    public void setContainer(ISearchPageContainer container) {
        container.setPerformActionEnabled(true);
    }

    @Override
    public void createControl(Composite parent) {
        outcomes = index.dossiers().stream()
                .flatMap(dossier -> dossier.claims().stream().map(claim -> new DeskLine(dossier, claim)))
                .map(DeskLine::outcome).distinct().sorted(Comparator.comparing(Outcome::kind)).toList();
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, GAP).applyTo(page);
        words = text(page, "search.words", Messages.Search_words); //$NON-NLS-1$
        party = text(page, "search.party", Messages.Search_party); //$NON-NLS-1$
        source = text(page, "search.source", Messages.Search_source); //$NON-NLS-1$
        outcome = combo(page, "search.outcome", Messages.Search_outcome, //$NON-NLS-1$
                outcomes.stream().map(Outcome::label).toList());
        state = combo(page, "search.state", Messages.Search_state, //$NON-NLS-1$
                Arrays.stream(ReviewState.values()).map(Words::of).toList());
        setControl(page);
    }

    private static Text text(Composite page, String id, String name) {
        new Label(page, SWT.NONE).setText(name);
        Text text = new Text(page, SWT.BORDER | SWT.SINGLE);
        place(text, id, name);
        return text;
    }

    private static Combo combo(Composite page, String id, String name, List<String> choices) {
        new Label(page, SWT.NONE).setText(name);
        Combo combo = new Combo(page, SWT.READ_ONLY);
        List<String> all = new ArrayList<>(choices);
        all.add(0, Messages.Search_any);
        combo.setItems(all.toArray(String[]::new));
        combo.select(0);
        place(combo, id, name);
        return combo;
    }

    private static void place(Control control, String id, String name) {
        Named.give(control, id, name);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
    }

    @Override
    public boolean performAction() {
        NewSearchUI.runQueryInBackground(new ClaimQuery(asked(), index));
        return true;
    }

    private ClaimSearch asked() {
        int ended = chosen(outcome);
        int stands = chosen(state);
        return new ClaimSearch(typed(words), typed(party), typed(source),
                ended < 0 ? Set.of() : Set.<OutcomeKind>of(outcomes.get(ended).kind()),
                stands < 0 ? Set.of() : Set.of(ReviewState.values()[stands]));
    }

    private static String typed(@Nullable Text field) {
        return field == null ? "" : field.getText(); //$NON-NLS-1$
    }

    // Less than 0 for any.
    private static int chosen(@Nullable Combo field) {
        return field == null ? -1 : field.getSelectionIndex() - 1;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        Text field = words;
        if (visible && field != null) {
            field.setFocus();
        }
    }
}
