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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.editor.revision.NewRevisionWizard;
import org.claimbench.ui.editor.wizard.NewDossierWizard;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was copied in a browser comes in with its paragraphs, by whatever way it is pasted. */
class PasteInTheWizardsTest extends WindowTest {

    private static final String HTML = """
            <h1>A rule for chips</h1><p>Sales fell by a third in May.</p><ul><li>One plant closed.</li></ul>
            <figure><img src="https://example.org/a.png" alt="A plant"></figure>""";
    private static final String LETTERS = "A rule for chips\nSales fell by a third in May.\nOne plant closed.\n";
    private static final String UNDERSTOOD = """
            A rule for chips

            Sales fell by a third in May.
            • One plant closed.

            [Picture: A plant]""";

    private Clipboard clipboard;

    @BeforeEach
    void copyInABrowser() {
        clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
        clipboard.setContents(new Object[] {HTML, LETTERS},
                new Transfer[] {HTMLTransfer.getInstance(), TextTransfer.getInstance()});
    }

    @AfterEach
    void emptyTheClipboard() {
        clipboard.clearContents();
        clipboard.dispose();
    }

    private Shell open(IWizard wizard) {
        WizardDialog dialog = new WizardDialog(desk.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Widgets.settle();
        return dialog.getShell();
    }

    private static void pasted(Shell shell, String wanted) {
        Text text = Widgets.field(shell, "text", Text.class);
        text.paste();
        Widgets.await("the pasted text", () -> text.getText().equals(wanted));
        assertEquals(wanted, text.getText());
    }

    @Test
    void intoANewDossier() {
        NewDossierWizard wizard = new NewDossierWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        Shell shell = open(wizard);
        pasted(shell, UNDERSTOOD);
        Desk.picture(shell, "pasted-dossier");
        shell.close();
        Widgets.settle();
    }

    @Test
    void overATextThatStandsThere() {
        NewDossierWizard wizard = new NewDossierWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        Shell shell = open(wizard);
        Text text = Widgets.field(shell, "text", Text.class);
        text.setText("Another text.");
        text.selectAll();
        pasted(shell, UNDERSTOOD);
        shell.close();
        Widgets.settle();
    }

    @Test
    void betweenOtherWordsOnlyLettersArePasted() {
        NewDossierWizard wizard = new NewDossierWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        Shell shell = open(wizard);
        Text text = Widgets.field(shell, "text", Text.class);
        text.setText("Before. After.");
        text.setSelection("Before. ".length());
        pasted(shell, "Before. " + LETTERS + "After.");
        shell.close();
        Widgets.settle();
    }

    @Test
    void intoANewRevision() {
        DossierPresenter presenter = Objects.requireNonNull(
                desk.newDossier("Chips\n\nSales fell.", "pasted", "2020-02-18T12:00-05:00", false).presenter());
        NewRevisionWizard wizard = new NewRevisionWizard(Objects.requireNonNull(presenter.newRevision()),
                shell -> List.of());
        Shell shell = open(wizard);
        pasted(shell, UNDERSTOOD);
        assertTrue(wizard.getPages()[0].isPageComplete());
        Desk.picture(shell, "pasted-revision");
        shell.close();
        Widgets.settle();
    }
}
