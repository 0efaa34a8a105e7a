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

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.EvidencePresenter;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.internal.Messages;
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

    private final DossierPresenter presenter;
    private final Composite control;
    private final SectionHead head;
    private final Label none;
    private final Composite cards;
    private final FileRow files;
    private final List<EvidenceCard> shown = new ArrayList<>();

    EvidenceSection(Composite parent, DossierPresenter presenter) {
        this.presenter = presenter;
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
        files = new FileRow(control, presenter.files());
        Composite buttons = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(buttons);
        createAdd(buttons);
        createAddFile(buttons);
        EvidenceDrop.on(control, presenter.files()::add, words -> {
            if (presenter.evidence().paste(words).isOK()) {
                focusLast();
            }
        });
    }

    private void createAdd(Composite buttons) {
        Button add = new Button(buttons, SWT.PUSH);
        add.setText(Messages.Evidence_add);
        new FieldName("addEvidence", Messages.Evidence_add).give(add); //$NON-NLS-1$
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            presenter.claim().addEvidence();
            focusLast();
        }));
    }

    private void createAddFile(Composite buttons) {
        Button add = new Button(buttons, SWT.PUSH);
        add.setText(EvidenceMessages.Files_add);
        new FieldName("addFile", EvidenceMessages.Files_add).give(add); //$NON-NLS-1$
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> addFile()));
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

    /** Puts the focus on the source of the last card. */
    void focusLast() {
        if (!shown.isEmpty()) {
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
        if (!sameCards(evidence)) {
            shown.forEach(EvidenceCard::dispose);
            shown.clear();
            evidence.forEach(one -> shown.add(new EvidenceCard(cards, one)));
        }
        shown.forEach(EvidenceCard::refresh);
        files.refresh();
        head.note(evidence.isEmpty() ? "" : Integer.toString(evidence.size())); //$NON-NLS-1$
        show(none, evidence.isEmpty());
        show(cards, !evidence.isEmpty());
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
