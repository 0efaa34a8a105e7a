/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.citation.Citation;
import org.claimbench.presentation.claims.ClaimEdits;
import org.claimbench.presentation.claims.ClaimCopies;
import org.claimbench.presentation.claims.ClaimGroup;
import org.claimbench.presentation.claims.ClaimRow;
import org.claimbench.presentation.claims.ClaimsPresenter;
import org.claimbench.ui.Author;
import org.claimbench.ui.CommandRun;
import org.claimbench.ui.CopiedText;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Table;

/** The keys of the table: Enter shows in the text, F2 edits, digits decide, Ctrl+C copies, with Shift as Markdown. */
final class ClaimKeys {

    private static final String SUBMIT = "org.claimbench.ui.editor.submitNext"; //$NON-NLS-1$
    private static final String SHOW = "org.claimbench.ui.editor.showInText"; //$NON-NLS-1$

    private final DossierPresenter dossier;
    private final ClaimsPresenter claims;
    private final ClaimTable table;
    private final ClaimEdits edits;
    private final Consumer<IStatus> told;

    ClaimKeys(DossierPresenter dossier, ClaimsPresenter claims, ClaimTable table, Consumer<IStatus> told) {
        this.edits = new ClaimEdits(dossier.session());
        this.dossier = dossier;
        this.claims = claims;
        this.table = table;
        this.told = told;
        Table widget = table.table();
        widget.addListener(SWT.DefaultSelection, event -> open());
        widget.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
    }

    private void pressed(KeyEvent event) {
        int digit = event.character - '1';
        boolean copies = event.stateMask == SWT.MOD1 || event.stateMask == (SWT.MOD1 | SWT.MOD2);
        if (event.keyCode == SWT.CR && event.stateMask == SWT.MOD1) {
            event.doit = false;
            CommandRun.of(SUBMIT);
        } else if (event.keyCode == SWT.F2 && event.stateMask == 0) {
            table.edit();
        } else if (copies && Character.toLowerCase(event.keyCode) == 'c') {
            if (event.stateMask == SWT.MOD1) {
                copyTable();
            } else {
                copyMarkdown();
            }
        } else if (event.stateMask == 0 && digit >= 0 && digit < 9 && !table.selected().isEmpty()) {
            event.doit = false;
            told.accept(edits.decide(table.selected().stream().map(ClaimRow::claim).toList(), digit, Author.name(),
                    Instant.now()));
        }
    }

    /** Shows the words of the claim in the text; of the head of a group, folds the group or unfolds it. */
    void open() {
        Object line = table.current();
        if (line instanceof ClaimGroup group) {
            claims.fold(group);
            table.refresh();
        } else if (line instanceof ClaimRow row) {
            dossier.inHand().take(row.claim());
            show();
        }
    }

    /** Turns to the text, where the claim in hand is shown. */
    void show() {
        CommandRun.of(SHOW);
    }

    /** What can be decided, in the order of the digits. */
    List<Outcome> outcomes() {
        return dossier.finding().choices();
    }

    void copyTable() {
        copy(ClaimCopies.table(table.selected(), table.columns()));
    }

    void copyMarkdown() {
        copy(ClaimCopies.markdown(table.selected()));
    }

    void copyCitation() {
        copy(Citation.of(table.selected().stream().map(ClaimRow::claim).toList(), DeskTime.here()));
    }

    private void copy(String text) {
        if (!table.selected().isEmpty()) {
            CopiedText.put(text);
        }
    }
}
