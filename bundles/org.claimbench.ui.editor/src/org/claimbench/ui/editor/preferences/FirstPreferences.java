/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.preferences;

import java.util.List;

import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;

/** The first page: it leads to those on which something is chosen. */
public final class FirstPreferences extends PreferencePage implements IWorkbenchPreferencePage {

    private static final List<String> PAGES = List.of("org.claimbench.ui.preferences.text", //$NON-NLS-1$
            "org.eclipse.ui.preferencePages.ColorsAndFonts", "org.eclipse.ui.preferencePages.Keys"); //$NON-NLS-1$ //$NON-NLS-2$

    /** The platform's own buttons would have nothing to restore or apply. */
    public FirstPreferences() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.Preferences_first);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        if (getContainer() instanceof IWorkbenchPreferenceContainer container) {
            PAGES.forEach(id -> new PreferenceLinkArea(page, SWT.NONE, id, Messages.Preferences_see, container, null));
        }
        return page;
    }
}
