/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import org.claimbench.core.session.DossierSession;
import org.claimbench.testkit.LargeDossier;
import org.claimbench.ui.desk.ClaimsView;
import org.claimbench.ui.desk.ProgressView;
import org.claimbench.workspace.DossierFiles;
import org.claimbench.workspace.index.DossierIndex;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long the desk's views take with 10,000 claims in 500 dossiers. */
class DeskFiguresTest extends WindowTest {

    private static final int DOSSIERS = 500;
    private static final int CLAIMS = 20;
    private static final int ROUNDS = 6;

    @BeforeEach
    void onlyOnDemand() {
        Stopwatch.assumeWanted();
    }

    @Test
    void fiveHundredDossiers() throws Exception {
        DossierFiles.ensureOpen(DossierFiles.defaultProject());
        IFolder folder = DossierFiles.defaultProject().getFolder("many");
        folder.create(true, true, null);
        for (int i = 0; i < DOSSIERS; i++) {
            DossierSession.forNew(DossierFiles.path(folder.getFile("d" + i + ".dossier")), LargeDossier.of(CLAIMS))
                    .save();
        }
        desk.page().showView(ClaimsView.ID);
        Composite window = desk.page().getWorkbenchWindow().getShell();
        Table table = Widgets.field(window, "desk.claims", Table.class);
        Stopwatch.tell("read 500 dossiers", 1, round -> read(folder, table));
        Text words = Widgets.field(window, "desk.words", Text.class);
        Stopwatch.tell("filter 10,000 claims of the desk", ROUNDS, round -> {
            words.setText(round % 2 == 0 ? "vendor 9" : "");
            Widgets.settle();
        });
        words.setText("");
        Stopwatch.tell("show Progress", ROUNDS, round -> show(round % 2 == 0 ? ProgressView.ID : ClaimsView.ID));
        desk.picture("desk-crowded");
    }

    private static void read(IFolder folder, Table table) {
        try {
            folder.refreshLocal(IResource.DEPTH_INFINITE, null);
            Job.getJobManager().join(DossierIndex.FAMILY, null);
        } catch (CoreException | InterruptedException e) {
            throw new AssertionError(e);
        }
        Widgets.await("all claims", () -> table.getItemCount() == DOSSIERS * CLAIMS);
    }

    private void show(String view) {
        try {
            desk.page().showView(view);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
        Widgets.settle();
    }
}
