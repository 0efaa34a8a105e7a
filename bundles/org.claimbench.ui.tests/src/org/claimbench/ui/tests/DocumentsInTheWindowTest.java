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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.List;

import org.claimbench.core.commands.AddRevision;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.ui.editor.documents.AddDocumentWizard;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second document beside the first, and an earlier revision that is only read. */
class DocumentsInTheWindowTest extends WindowTest {

    private static final String FIRST = "A rule for chips\n\nSales fell by 3 percent. The plant is closed.";
    private static final String PAGE = """
            <html><head><title>What the maker says</title><meta property="article:published_time"
            content="2020-02-17T09:00:00Z"></head><body><article><h1>What the maker says</h1>
            <p>The maker says that sales fell by 3 percent, and that its plant near the river will open again.</p>
            <p>It denies that orders were lost, and tells nothing of the number of people at work.</p></article>
            </body></html>""";

    @TempDir
    private Path folder;
    private DossierPresenter presenter;

    @BeforeEach
    void aDossierOfTwoTexts() throws IOException {
        presenter = Objects.requireNonNull(
                desk.newDossier(FIRST, "two", "2020-02-18T12:00-05:00", false).presenter());
        Path page = Files.writeString(folder.resolve("maker.html"), PAGE);
        AddDocumentWizard wizard = new AddDocumentWizard(presenter, shell -> List.of(page));
        WizardDialog dialog = new WizardDialog(desk.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Shell shell = dialog.getShell();
        Widgets.click(Widgets.field(shell, "open", Button.class));
        Widgets.await("the text of the page",
                () -> Widgets.field(shell, "text", Text.class).getText().startsWith("What the maker says"));
        assertEquals("2020-02-17T09:00Z", Widgets.field(shell, "published", Text.class).getText());
        Desk.picture(shell, "add-document");
        assertTrue(wizard.performFinish());
        dialog.close();
        Widgets.settle();
    }

    private Document document(int index) {
        return presenter.dossier().getDocuments().get(index);
    }

    private ToolBar breadcrumb() {
        return Widgets.field(desk.page().getWorkbenchWindow().getShell(), "breadcrumb", ToolBar.class);
    }

    @Test
    void claimsLeadToTheirText() {
        assertTrue(desk.text().getText().startsWith("What the maker says"));
        assertEquals(1, document(1).getRevisions().size());
        assertEquals("maker.html", document(1).currentRevision().getOriginal().getName());
        desk.mark("its plant near the river will open again");
        Claim plant = Objects.requireNonNull(presenter.inHand().claim());
        int caret = desk.text().getCaretOffset();
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1 | SWT.MOD3, SWT.PAGE_DOWN));
        assertEquals(FIRST, desk.text().getText());
        assertEquals("A rule for chips", breadcrumb().getItem(0).getText());
        assertTrue(breadcrumb().isVisible());
        desk.picture("documents-first");
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1 | SWT.MOD3, SWT.PAGE_UP));
        assertEquals(caret, desk.text().getCaretOffset());
        Widgets.press(desk.text(), KeyStroke.getInstance(SWT.MOD1 | SWT.MOD3, SWT.PAGE_DOWN));
        presenter.inHand().take(plant);
        Widgets.settle();
        assertEquals(plant, presenter.inHand().claim());
        assertEquals(desk.text().getText().indexOf("its plant near"), desk.text().getCaretOffset());
        desk.picture("documents-claim");
    }

    @Test
    void theWalkEndsInTheLastText() {
        presenter.documents().show(document(0));
        StyledText text = desk.text();
        text.setCaretOffset(FIRST.length());
        Widgets.press(desk.text(), 'n', 'n');
        assertTrue(desk.text().getText().startsWith("What the maker says"));
        assertFalse(desk.text().getSelectionText().isEmpty());
    }

    @Test
    void anEarlierRevisionIsReadAndOneComesBack() {
        presenter.documents().show(document(0));
        desk.mark("Sales fell by 3 percent");
        presenter.session().execute(new AddRevision(document(0), FIRST + " It opens in May.", DossierBuilder.NOW));
        Widgets.settle();
        desk.text().setCaretOffset(FIRST.length());
        presenter.documents().look(document(0).getRevisions().get(0));
        Widgets.settle();
        StyledText earlier = Widgets.field(desk.page().getWorkbenchWindow().getShell(), "earlierText",
                StyledText.class);
        assertEquals(FIRST, earlier.getText());
        assertTrue(earlier.isFocusControl());
        desk.picture("documents-earlier");
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        escape.doit = true;
        earlier.notifyListeners(SWT.Traverse, escape);
        Widgets.settle();
        assertTrue(earlier.isDisposed());
        assertEquals(FIRST.length(), desk.text().getCaretOffset());
    }
}
