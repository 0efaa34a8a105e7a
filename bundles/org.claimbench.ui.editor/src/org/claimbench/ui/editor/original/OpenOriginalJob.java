/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.original;

import java.nio.file.Path;

import org.claimbench.presentation.OriginalFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;

/** Opens what is kept of a source, or of a text, with the program that the person's computer has for such files. */
public final class OpenOriginalJob extends Job {

    private final OriginalFile original;
    private final Display display;

    private OpenOriginalJob(OriginalFile original, Display display) {
        super(NLS.bind(Messages.Job_name, original.name()));
        this.original = original;
        this.display = display;
        setPriority(SHORT);
    }

    /**
     * Begins to open it; what is wrong is told in a window.
     *
     * @param original
     *            of a snapshot
     */
    public static void start(OriginalFile original) {
        new OpenOriginalJob(original, Display.getCurrent()).schedule();
    }

    // A document that is damaged or missing is no fault of the program, so nothing goes to the log.
    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        try {
            Path copy = original.copy();
            show(() -> launch(copy));
        } catch (CoreException e) {
            show(() -> tell(e.getStatus()));
        }
        return Status.OK_STATUS;
    }

    private void show(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    private void launch(Path copy) {
        if (!Program.launch(copy.toString())) {
            tell(Status.warning(NLS.bind(Messages.Open_noProgram, original.name(), copy.getParent())));
        }
    }

    private void tell(IStatus status) {
        ErrorDialog.openError(display.getActiveShell(), Messages.Open_failed, null, status);
    }
}
