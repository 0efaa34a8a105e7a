/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import org.claimbench.ui.editor.wizard.NewDossierWizard;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The dialog of the New Dossier wizard as a person sees it. */
record NewDossierDialog(NewDossierWizard wizard, WizardDialog dialog) implements AutoCloseable {

    void clickOpen() {
        Widgets.click(Widgets.field(shell(), "open", Button.class));
    }

    void write(String field, String words) {
        Widgets.field(shell(), field, Text.class).setText(words);
        Widgets.settle();
    }

    String read(String field) {
        return Widgets.field(shell(), field, Text.class).getText();
    }

    /** The words at the head of the dialog, which must all be in sight. */
    String message() {
        Text head = Widgets.all(shell(), Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) != 0)
                .findFirst().orElseThrow();
        int needed = head.computeSize(head.getSize().x, SWT.DEFAULT).y;
        if (needed > head.getSize().y) {
            throw new AssertionError("Cut off at " + head.getSize().y + " of " + needed + ": " + head.getText());
        }
        return head.getText().strip();
    }

    boolean canFinish() {
        return finish().isEnabled();
    }

    void clickFinish() {
        Widgets.click(finish());
        Widgets.settle();
    }

    private Button finish() {
        return Widgets.all(shell(), Button.class).stream()
                .filter(button -> button.getText().equals(IDialogConstants.FINISH_LABEL)).findFirst().orElseThrow();
    }

    Shell shell() {
        return dialog.getShell();
    }

    @Override
    public void close() {
        dialog.close();
        Widgets.settle();
    }
}
