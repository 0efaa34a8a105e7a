/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.citation.Citation;
import org.claimbench.presentation.claims.ClaimCopies;
import org.claimbench.presentation.claims.ClaimGroup;
import org.claimbench.presentation.claims.ClaimRow;
import org.claimbench.presentation.claims.ClaimsPresenter;
import org.claimbench.ui.CommandRun;
import org.claimbench.ui.CopiedText;
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
    private final ClaimChoices choices;

    ClaimKeys(DossierPresenter dossier, ClaimsPresenter claims, ClaimTable table, ClaimChoices choices) {
        this.choices = choices;
        this.dossier = dossier;
        this.claims = claims;
        this.table = table;
        Table widget = table.table();
        widget.addListener(SWT.DefaultSelection, event -> open());
        widget.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
    }

    private void pressed(KeyEvent event) {
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
        } else {
            choices.pressed(event, table.selected().stream().map(ClaimRow::claim).toList());
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
