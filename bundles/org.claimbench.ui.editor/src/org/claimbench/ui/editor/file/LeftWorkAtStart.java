/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.file;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.claimbench.core.recovery.Found;
import org.claimbench.core.recovery.UnsavedWork;
import org.claimbench.presentation.LeftWork;
import org.claimbench.presentation.Notice;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Tells of unsaved work when the program starts after a crash, for dossiers that nobody would open otherwise. */
public final class LeftWorkAtStart implements IStartup {

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> look(display, PlatformUI.getWorkbench().getService(UnsavedWorkService.class)));
    }

    /**
     * Looks for unsaved work and tells of it. Called on the user-interface thread, which goes on at once.
     *
     * @param display
     *            of this thread
     * @param unsaved
     *            keeps it
     */
    public static void look(Display display, UnsavedWorkService unsaved) {
        new UnsavedWorkSearch(display, unsaved.watch()::left, found -> tell(unsaved, found)).schedule();
    }

    private static void tell(UnsavedWorkService unsaved, Found found) {
        found.troubles().forEach(trouble -> unsaved.notices().show(new Notice(trouble.getMessage(),
                trouble.getMessage())));
        // Editors that were restored have offered theirs.
        List<UnsavedWork> works = unsaved.watch().ofClosed(found);
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (!works.isEmpty() && window != null && window.getActivePage() != null) {
            new LeftWorkDialog(window, new LeftWork(works, ZoneId.systemDefault(), Locale.getDefault())).open();
        }
    }
}
