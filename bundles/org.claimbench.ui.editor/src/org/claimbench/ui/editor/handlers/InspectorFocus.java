/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.handlers;

import org.claimbench.ui.editor.inspector.InspectorView;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Brings the inspector to the front, with the focus in one of its fields. */
final class InspectorFocus {

    private InspectorFocus() {
    }

    static void onStatement(IWorkbenchPage page) {
        InspectorView view = show(page);
        if (view != null) {
            view.setFocus();
        }
    }

    static void onLastEvidence(IWorkbenchPage page) {
        InspectorView view = show(page);
        if (view != null) {
            view.focusLastEvidence();
        }
    }

    /** Shows the last evidence; the focus stays where it is. */
    static void showLastEvidence(IWorkbenchPage page) {
        try {
            if (page.showView(InspectorView.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof InspectorView view) {
                view.showLastEvidence();
            }
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }

    static void onSearch(IWorkbenchPage page) {
        InspectorView view = show(page);
        if (view != null) {
            view.search();
        }
    }

    static void onQuestion(IWorkbenchPage page) {
        InspectorView view = show(page);
        if (view != null) {
            view.ask();
        }
    }

    private static @org.eclipse.jdt.annotation.Nullable InspectorView show(IWorkbenchPage page) {
        try {
            return (InspectorView) page.showView(InspectorView.ID);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
            return null;
        }
    }
}
