/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.file;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Hears when a person comes back to an editor: from another part, or from another program. */
final class ReturnListener implements IPartListener, IWindowListener {

    private final IEditorPart editor;
    private final Runnable returned;

    ReturnListener(IEditorPart editor, Runnable returned) {
        this.editor = editor;
        this.returned = returned;
        editor.getSite().getPage().addPartListener(this);
        editor.getSite().getWorkbenchWindow().getWorkbench().addWindowListener(this);
    }

    void dispose() {
        editor.getSite().getPage().removePartListener(this);
        editor.getSite().getWorkbenchWindow().getWorkbench().removeWindowListener(this);
    }

    @Override
    public void partActivated(@Nullable IWorkbenchPart part) {
        if (part == editor) {
            returned.run();
        }
    }

    @Override
    public void windowActivated(@Nullable IWorkbenchWindow window) {
        if (window == editor.getSite().getWorkbenchWindow() && editor.getSite().getPage().getActiveEditor() == editor) {
            returned.run();
        }
    }

    @Override
    public void partBroughtToTop(@Nullable IWorkbenchPart part) {
        // activation is what counts
    }

    @Override
    public void partClosed(@Nullable IWorkbenchPart part) {
        // the editor disposes of this
    }

    @Override
    public void partDeactivated(@Nullable IWorkbenchPart part) {
        // leaving changes nothing
    }

    @Override
    public void partOpened(@Nullable IWorkbenchPart part) {
        // it was just read
    }

    @Override
    public void windowDeactivated(@Nullable IWorkbenchWindow window) {
        // leaving changes nothing
    }

    @Override
    public void windowClosed(@Nullable IWorkbenchWindow window) {
        // the editor disposes of this
    }

    @Override
    public void windowOpened(@Nullable IWorkbenchWindow window) {
        // another window
    }
}
