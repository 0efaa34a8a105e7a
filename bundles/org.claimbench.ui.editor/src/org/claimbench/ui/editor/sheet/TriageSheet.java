/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.model.Claim;
import org.claimbench.model.ItemCoverage;
import org.claimbench.presentation.DossierListener;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.triage.TriagePresenter;
import org.claimbench.presentation.triage.TriageRow;
import org.claimbench.ui.Icons;
import org.claimbench.ui.widgets.LineTable;
import org.claimbench.ui.widgets.LineTable.Column;
import org.claimbench.ui.widgets.Named;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.jdt.annotation.Nullable;

/** Only what is open, the most urgent first; one key deals with a line, Enter goes to its words. */
public final class TriageSheet implements Sheet {

    private static final int MARGIN = 12;
    private static final int WHAT = 340;
    private static final int WHY = 320;
    private static final int PLACE = 90;
    private static final int DIGITS = 9;
    private static final Map<Character, ItemCoverage> KEYS = Map.of(' ', ItemCoverage.TICKED, 'x',
            ItemCoverage.NOTHING_TO_CHECK, 'o', ItemCoverage.OPINION, 'w', ItemCoverage.WAITING);

    private final TriagePresenter triage;
    private final Composite sheet;
    private final Label head;
    private final Label said;
    private final LineTable<TriageRow> lines;

    /**
     * @param parent
     *            of the sheet
     * @param dossier
     *            whose open things are shown
     * @param triage
     *            tells them
     * @param goTo
     *            leads back to the text, at the words of a line
     */
    public TriageSheet(Composite parent, DossierPresenter dossier, TriagePresenter triage, Consumer<TriageRow> goTo) {
        this.triage = triage;
        sheet = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(sheet);
        head = SheetHead.show(sheet, triage.head(List.of()), Messages.Triage_keys);
        lines = new LineTable<>(sheet, List.of(
                new Column<>(Messages.Triage_what, WHAT, SWT.LEFT, TriageRow::what, TriageSheet::sign),
                new Column<>(Messages.Triage_why, WHY, TriageRow::why),
                new Column<>(Messages.Triage_where, PLACE, TriageRow::place)), TriageRow::subject);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lines.control());
        Named.give(lines.table(), "triage", Messages.Triage_title); //$NON-NLS-1$
        lines.onChoice(row -> {
            if (row != null) {
                dossier.inHand().take(row.claim());
            }
        });
        lines.onEnter(goTo);
        lines.table().addListener(SWT.KeyDown, this::key);
        said = new Label(sheet, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN / 2).exclude(true).applyTo(said);
        follow(dossier);
        show();
    }

    private void follow(DossierPresenter dossier) {
        DossierListener follower = new DossierListener() {
            @Override
            public void dossierChanged() {
                show();
            }

            @Override
            public void textRead() {
                show();
            }
        };
        dossier.addListener(follower);
        sheet.addDisposeListener(event -> dossier.removeListener(follower));
    }

    private static @Nullable Image sign(TriageRow row) {
        Claim claim = row.claim();
        return Icons.glyph(claim == null ? OutcomeKind.NONE : Outcome.of(claim).kind());
    }

    private void show() {
        List<TriageRow> rows = triage.rows();
        head.setText(triage.head(rows));
        lines.show(rows, Messages.Triage_none);
        sheet.layout();
    }

    // Else the table would look for a line that begins with the letter.
    private void key(Event event) {
        TriageRow row = lines.chosen();
        ItemCoverage coverage = KEYS.get(Character.valueOf(Character.toLowerCase(event.character)));
        int digit = Character.digit(event.character, DIGITS + 1);
        if (row == null || event.stateMask != 0 || coverage == null && digit < 1) {
            return;
        }
        event.doit = false;
        IStatus status = coverage == null ? triage.decide(row, digit - 1) : triage.cover(row, coverage);
        said.setText(status.isOK() ? "" : status.getMessage()); //$NON-NLS-1$
        ((GridData) said.getLayoutData()).exclude = status.isOK();
        sheet.layout();
    }

    @Override
    public Composite control() {
        return sheet;
    }

    @Override
    public void setFocus() {
        lines.setFocus();
    }
}
