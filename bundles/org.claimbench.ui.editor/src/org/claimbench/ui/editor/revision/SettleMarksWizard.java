/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.revision;

import org.claimbench.presentation.revision.UnsettledMarks;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.wizard.Wizard;

/** Goes through the marks that an earlier revision left for later. */
public final class SettleMarksWizard extends Wizard {

    private final UnsettledMarks marks;

    /**
     * @param marks
     *            of the shown document
     */
    public SettleMarksWizard(UnsettledMarks marks) {
        this.marks = marks;
        setWindowTitle(Messages.Revision_settle);
    }

    @Override
    public void addPages() {
        addPage(new RevisionReviewPage(marks::decisions));
    }

    @Override
    public boolean performFinish() {
        IStatus status = marks.settle();
        if (!status.isOK()) {
            ErrorDialog.openError(getShell(), Messages.Revision_settle, null, status);
        }
        return status.isOK();
    }
}
