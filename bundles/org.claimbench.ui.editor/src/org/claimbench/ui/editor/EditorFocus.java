/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Makes bare keys work while the text has the focus, and only then. */
final class EditorFocus implements FocusListener {

    private static final String CONTEXT = "org.claimbench.ui.editor.text"; //$NON-NLS-1$

    private final IContextService contexts;
    private @Nullable IContextActivation activation;

    private EditorFocus(IContextService contexts) {
        this.contexts = contexts;
    }

    static void activateKeys(IWorkbenchSite site, Control text) {
        EditorFocus focus = new EditorFocus(site.getService(IContextService.class));
        text.addFocusListener(focus);
        text.addDisposeListener(event -> focus.release());
    }

    @Override
    public void focusGained(FocusEvent event) {
        if (activation == null) {
            activation = contexts.activateContext(CONTEXT);
        }
    }

    @Override
    public void focusLost(FocusEvent event) {
        release();
    }

    private void release() {
        IContextActivation active = activation;
        if (active != null) {
            contexts.deactivateContext(active);
            activation = null;
        }
    }
}
