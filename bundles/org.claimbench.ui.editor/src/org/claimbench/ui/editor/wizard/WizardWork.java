/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.wizard.IWizardContainer;

/** Work of a wizard that takes its time: beside the user-interface thread, with progress and cancel. */
public final class WizardWork {

    private WizardWork() {
    }

    /** What is done. */
    @FunctionalInterface
    public interface Work {

        /**
         * Does it, on another thread.
         *
         * @param monitor
         *            may be cancelled
         * @throws CoreException
         *             with one sentence for a person
         */
        void run(IProgressMonitor monitor) throws CoreException;
    }

    /**
     * Does the work and waits for it; the window stays alive.
     *
     * @param container
     *            shows how far it is
     * @param task
     *            what is done, in words
     * @param work
     *            asks nothing of the window
     * @return OK, what the work threw, or cancelled when the person gave up
     */
    public static IStatus run(IWizardContainer container, String task, Work work) {
        AtomicReference<IStatus> status = new AtomicReference<>(Status.CANCEL_STATUS);
        try {
            container.run(true, true, monitor -> {
                monitor.beginTask(task, IProgressMonitor.UNKNOWN);
                status.set(done(work, monitor));
            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause()); // what can go wrong with a file is in the status
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return status.get();
    }

    private static IStatus done(Work work, IProgressMonitor monitor) {
        try {
            work.run(monitor);
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }
}
