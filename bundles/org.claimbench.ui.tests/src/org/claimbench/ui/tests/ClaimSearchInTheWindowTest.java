/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.claimbench.model.Disposition;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.ui.desk.search.ClaimSearchPage;
import org.claimbench.workspace.DossierFiles;
import org.claimbench.workspace.index.DossierIndex;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims are looked for in all dossiers by the platform's search. */
class ClaimSearchInTheWindowTest extends WindowTest {

    private final IFile chips = DossierFiles.defaultProject().getFile("chips.dossier");
    private final IFile virus = DossierFiles.defaultProject().getFile("virus.dossier");
    private final ClaimSearchPage page = new ClaimSearchPage();

    @BeforeEach
    void twoDossiers() throws CoreException {
        DossierFiles.ensureOpen(DossierFiles.defaultProject());
        write(DossierBuilder.before("Sales fell by a third. Officials will decide.").claim("Sales fell by a third")
                .disposition(Disposition.OK, "It says so.").claim("Officials will decide"), chips);
        write(DossierBuilder.before("Officials denied it.").claim("Officials denied it"), virus);
        DossierIndex index = PlatformUI.getWorkbench().getService(DossierIndex.class);
        Widgets.await("two dossiers in the index", () -> index.dossiers().size() == 2);
    }

    private static void write(DossierBuilder dossier, IFile file) throws CoreException {
        dossier.write(DossierFiles.path(file));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    @AfterEach
    void putTheViewsBack() {
        page.getControl().getShell().dispose();
        desk.page().resetPerspective();
    }

    private Shell dialog() {
        Shell shell = new Shell(desk.page().getWorkbenchWindow().getShell());
        shell.setText("Search");
        shell.setLayout(new FillLayout());
        page.createControl(shell);
        shell.setSize(500, 260);
        shell.open();
        Widgets.settle();
        return shell;
    }

    private Optional<Tree> found() {
        return Widgets.all(desk.page().getWorkbenchWindow().getShell(), Tree.class).stream()
                .filter(tree -> tree.isVisible() && tree.getItemCount() > 0
                        && List.of("A test").contains(tree.getItem(0).getText()))
                .findFirst();
    }

    @Test
    void whatIsFoundIsListedByDossierAndLeadsToTheClaim() {
        Shell dialog = dialog();
        Widgets.field(dialog, "search.words", Text.class).setText("officials");
        Combo outcome = Widgets.field(dialog, "search.outcome", Combo.class);
        assertEquals(List.of("Any", "No finding yet", "OK"), Arrays.asList(outcome.getItems()));
        Desk.picture(dialog, "search-dialog");
        page.performAction();
        Widgets.await("both dossiers among what was found",
                () -> found().filter(tree -> tree.getItemCount() == 2).isPresent());
        assertEquals("Claims, “officials”: 2 found", NewSearchUI.getQueries()[0].getSearchResult().getLabel());
        Tree tree = found().orElseThrow();
        TreeItem claim = tree.getItem(1).getItem(0);
        assertEquals("1  Officials denied it", claim.getText());
        desk.picture("search-found");
        tree.setSelection(claim);
        Event event = new Event();
        event.item = claim;
        tree.notifyListeners(SWT.Selection, event);
        tree.notifyListeners(SWT.DefaultSelection, event);
        Widgets.await("the dossier", () -> desk.page().getActiveEditor() != null);
        assertEquals("Officials denied it", Objects.requireNonNull(desk.editor().presenter()).claim().restatement());
    }
}
