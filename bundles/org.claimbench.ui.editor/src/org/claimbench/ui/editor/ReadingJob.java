/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor;

import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/** Reads a text beside the user-interface thread. */
final class ReadingJob extends Job {

    private final Display display;
    private final Runnable work;
    private final Runnable then;

    private ReadingJob(Display display, Runnable work, Runnable then) {
        super(Messages.Reading_text);
        this.display = display;
        this.work = work;
        this.then = then;
        setSystem(true);
        setPriority(SHORT);
    }

    static void start(Display display, Runnable work, Runnable then) {
        new ReadingJob(display, work, then).schedule();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        work.run();
        if (!display.isDisposed()) {
            display.asyncExec(then);
        }
        return Status.OK_STATUS;
    }
}
