/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.LargeDossier;
import org.claimbench.ui.editor.DossierEditor;
import org.claimbench.workspace.DossierFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long it takes to open a dossier of 10,000 claims, to turn its pages and to go from claim to claim. */
class LargeDossierFiguresTest extends WindowTest {

    private static final int CLAIMS = 10_000;
    private static final int ROUNDS = 6;
    private static final int SWITCHES = 20;

    @BeforeEach
    void onlyOnDemand() {
        Stopwatch.assumeWanted();
    }

    @Test
    void tenThousandClaims() throws Exception {
        DossierFiles.ensureOpen(DossierFiles.defaultProject());
        IFile file = DossierFiles.defaultProject().getFile("large.dossier");
        Dossier dossier = LargeDossier.of(CLAIMS);
        DossierSession.forNew(DossierFiles.path(file), dossier).save();
        file.refreshLocal(1, null);
        Stopwatch.tell("open", ROUNDS, round -> {
            desk.page().closeAllEditors(false);
            open(file);
        });
        DossierEditor editor = desk.editor();
        for (String page : List.of("Claims", "Sources", "Contacts", "Journal", "Text")) {
            Stopwatch.tell("turn to " + page + ", first time", 1, round -> turnTo(editor, page));
        }
        claims(editor);
        switches(Objects.requireNonNull(editor.presenter()));
    }

    private void open(IFile file) {
        try {
            desk.open(file);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static void turnTo(DossierEditor editor, String page) {
        editor.turnTo(page);
        Widgets.settle();
    }

    private void claims(DossierEditor editor) throws IOException {
        turnTo(editor, "Claims");
        Composite window = desk.page().getWorkbenchWindow().getShell();
        Text words = Widgets.field(window, "claims.words", Text.class);
        Stopwatch.tell("filter claims", ROUNDS, round -> {
            words.setText(round % 2 == 0 ? "vendor 99" : "");
            Widgets.settle();
        });
        turnTo(editor, "Text");
    }

    private void switches(DossierPresenter presenter) throws IOException {
        List<Claim> claims = presenter.dossier().getClaims();
        Stopwatch.tell("next claim", SWITCHES, round -> take(presenter, claims.get(100 + round)));
        Stopwatch.tell("claim far away", SWITCHES, round -> take(presenter, claims.get(round * 400)));
        Stopwatch.tell("a change", ROUNDS, round -> {
            presenter.claim().restate("Changed " + round);
            Widgets.settle();
        });
        Stopwatch.tell("a claim less", ROUNDS, round -> {
            presenter.inHand().delete();
            presenter.inHand().take(claims.get(5_000));
            Widgets.settle();
        });
    }

    private static void take(DossierPresenter presenter, Claim claim) {
        presenter.inHand().take(claim);
        Widgets.settle();
    }
}
