/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.EvidencePresenter;
import org.claimbench.presentation.fields.Grades;
import org.claimbench.presentation.finding.Bottom;
import org.claimbench.presentation.problems.ClaimProblems;
import org.claimbench.presentation.problems.Place;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The evidence of the claim in hand, a card each. */
final class EvidenceSection implements Section {

    private static final int GAP = 6;
    private static final int WIDTH = 80;

    private final DossierPresenter presenter;
    private final Runnable fit;
    private final Reveal reveal;
    private final Composite control;
    private final SectionHead head;
    private final Label none;
    private final Composite cards;
    private final FileRow files;
    private final ProblemLines trouble;
    private final Fold rests;
    private final SearchForm search;
    private final Composite buttons;
    private final List<Card> shown = new ArrayList<>();
    private @Nullable Claim about;

    EvidenceSection(Composite parent, DossierPresenter presenter, ClaimProblems problems, Runnable fit,
            Reveal reveal) {
        this.presenter = presenter;
        this.fit = fit;
        this.reveal = reveal;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(control);
        head = new SectionHead(control, Messages.Section_evidence);
        none = new Label(control, SWT.WRAP);
        none.setText(Messages.Evidence_none);
        none.setForeground(Palette.secondary());
        GridDataFactory.fillDefaults().applyTo(none);
        cards = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2 * GAP).applyTo(cards);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cards);
        trouble = new ProblemLines(control, problems, Place.EVIDENCE);
        rests = new Fold(control, "restsOn", fit); //$NON-NLS-1$
        files = new FileRow(control, presenter.files());
        search = new SearchForm(control, presenter, this::searched);
        buttons = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(new FieldName("addEvidence", Messages.Evidence_add), () -> { //$NON-NLS-1$
            presenter.claim().addEvidence();
            focusLast();
        });
        button(new FieldName("addFile", EvidenceMessages.Files_add), this::addFile); //$NON-NLS-1$
        button(new FieldName("search", org.claimbench.ui.editor.inspector.Messages.Search_open), this::search); //$NON-NLS-1$
        show(search.control(), false);
        EvidenceDrop.on(control, presenter.files()::add, words -> {
            if (presenter.evidence().paste(words).isOK()) {
                focusLast();
            }
        });
    }

    private void button(FieldName name, Runnable work) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(name.words());
        name.give(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
    }

    private Card card(EvidencePresenter one) {
        return one.evidence().getSearch() == null
                ? new EvidenceCard(cards, one, new Grades(presenter, one.evidence())) : new SearchCard(cards, one);
    }

    /** Opens the form for a search, with the focus in it. */
    void search() {
        open(true);
        reveal.show(search.control());
        search.begin();
    }

    private void searched() {
        open(false);
        reveal.leave();
    }

    private void open(boolean open) {
        show(search.control(), open);
        show(buttons, !open);
        fit.run();
    }

    /** Lets the person choose files that are evidence. */
    void addFile() {
        List<Path> chosen = EvidenceFiles.choose(control.getShell());
        if (!chosen.isEmpty()) {
            presenter.files().add(chosen);
        }
    }

    /** Shows how far the files are that come in. */
    void refreshFiles() {
        files.refresh();
    }

    /** Scrolls to the last card. */
    void showLast() {
        if (!shown.isEmpty()) {
            reveal.show(shown.get(shown.size() - 1).control());
        }
    }

    /** Puts the focus on the source of the last card. */
    void focusLast() {
        if (!shown.isEmpty()) {
            showLast();
            shown.get(shown.size() - 1).focusSource();
        }
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void refresh() {
        List<EvidencePresenter> evidence = presenter.claim().evidence();
        Claim claim = presenter.inHand().claim();
        if (claim != about) {
            about = claim;
            show(search.control(), false);
            show(buttons, true);
        }
        if (!sameCards(evidence)) {
            shown.forEach(Card::dispose);
            shown.clear();
            evidence.forEach(one -> shown.add(card(one)));
        }
        shown.forEach(Card::refresh);
        files.refresh();
        trouble.refresh();
        List<Bottom> bottoms = Bottom.of(claim, DeskTime.here());
        rests.show(bottoms.isEmpty() ? null : bottoms, bottoms.isEmpty() ? "" : Bottom.line(bottoms), //$NON-NLS-1$
                org.claimbench.ui.editor.inspector.Messages.Rests_close,
                body -> bottoms.forEach(one -> show(body, one)));
        head.note(evidence.isEmpty() ? "" : Integer.toString(evidence.size())); //$NON-NLS-1$
        show(none, evidence.isEmpty());
        show(cards, !evidence.isEmpty());
    }

    private static void show(Composite body, Bottom one) {
        Label name = new Label(body, SWT.WRAP);
        name.setText(LabelWords.of(one.name()));
        name.setData(FieldName.KEY, "bottom"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(name);
        Label words = new Label(body, SWT.WRAP);
        words.setText(one.words().isEmpty() ? org.claimbench.ui.editor.inspector.Messages.Rests_undated
                : LabelWords.of(one.words()));
        words.setData(FieldName.KEY, "bottomDates"); //$NON-NLS-1$
        words.setForeground(Palette.secondary());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
    }

    private boolean sameCards(List<EvidencePresenter> evidence) {
        if (evidence.size() != shown.size()) {
            return false;
        }
        for (int i = 0; i < shown.size(); i++) {
            if (!shown.get(i).shows(evidence.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) control.getLayoutData()).exclude(!visible)
                .applyTo(control);
    }
}
