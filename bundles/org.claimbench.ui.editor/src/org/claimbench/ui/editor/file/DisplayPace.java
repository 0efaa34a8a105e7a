/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.file;

import java.time.Duration;
import java.time.Instant;

import org.claimbench.core.recovery.Pace;
import org.claimbench.presentation.Notice;
import org.claimbench.presentation.Notices;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** The pace of the window: sessions live on the user-interface thread, and writing is done in jobs. */
final class DisplayPace implements Pace {

    private static final String ABOUT = "keeping"; //$NON-NLS-1$

    private final Display display;
    private final Notices notices;

    DisplayPace(Display display, Notices notices) {
        this.display = display;
        this.notices = notices;
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void later(Duration delay, Runnable work) {
        display.timerExec((int) delay.toMillis(), work);
    }

    @Override
    public void background(Runnable work) {
        ICoreRunnable write = monitor -> work.run();
        Job job = Job.createSystem(Messages.Unsaved_keeping, write);
        job.schedule();
    }

    @Override
    public void report(IStatus trouble) {
        ILog.get().log(trouble);
        show(() -> notices.show(new Notice(ABOUT, trouble.getMessage())));
    }

    @Override
    public void kept() {
        show(() -> notices.end(ABOUT));
    }

    // When the program ends, nobody can be told any more.
    private void show(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }
}
