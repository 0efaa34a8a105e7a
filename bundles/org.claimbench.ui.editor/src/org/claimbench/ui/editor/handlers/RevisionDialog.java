/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.handlers;

import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** The window of a wizard in which two texts stand beside each other. */
final class RevisionDialog {

    private static final int WIDTH = 1080;
    private static final int HEIGHT = 640;

    private RevisionDialog() {
    }

    static void open(Shell shell, IWizard wizard) {
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setMinimumPageSize(WIDTH, HEIGHT);
        dialog.open();
    }
}
