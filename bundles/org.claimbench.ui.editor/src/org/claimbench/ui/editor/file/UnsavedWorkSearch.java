/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.file;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.claimbench.core.recovery.Found;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/** Looks for unsaved work in the background and hands it, on the user-interface thread, to whoever asked. */
public final class UnsavedWorkSearch extends Job {

    /** The family of these jobs, for whoever must wait for them. */
    public static final Object FAMILY = UnsavedWorkSearch.class;

    private final Supplier<Found> look;
    private final Consumer<Found> taker;
    private final Display display;

    UnsavedWorkSearch(Display display, Supplier<Found> look, Consumer<Found> taker) {
        super(Messages.Unsaved_searching);
        this.display = display;
        this.look = look;
        this.taker = taker;
        setSystem(true);
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        Found found = look.get();
        if (!display.isDisposed()) {
            display.asyncExec(() -> taker.accept(found));
        }
        return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == FAMILY;
    }
}
