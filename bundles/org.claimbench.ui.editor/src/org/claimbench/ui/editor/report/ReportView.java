/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.report;

import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows a page of HTML without scripts and without the network; where there is no browser, it says so. */
final class ReportView {

    private static final String BLANK = "about:blank"; //$NON-NLS-1$
    private static final int MARGIN = 24;

    private final Control control;
    private final @Nullable Browser browser;

    ReportView(Composite parent) {
        Browser made = browser(parent);
        browser = made;
        control = made == null ? words(parent) : made;
    }

    private static @Nullable Browser browser(Composite parent) {
        try {
            Browser browser = new Browser(parent, SWT.NONE);
            browser.setJavascriptEnabled(false);
            browser.setData("org.claimbench.field", "report"); //$NON-NLS-1$ //$NON-NLS-2$
            // A link of the report leads to a page that nobody asked to fetch.
            browser.addLocationListener(LocationListener
                    .changingAdapter(
                            event -> event.doit = event.location.startsWith(BLANK) || event.location.isEmpty()));
            return browser;
        } catch (SWTError e) {
            ILog.get().info(Messages.Report_noBrowser, e);
            return null;
        }
    }

    private static Control words(Composite parent) {
        Composite place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(place);
        Label words = new Label(place, SWT.WRAP);
        words.setText(Messages.Report_noBrowser);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        return place;
    }

    Control control() {
        return control;
    }

    void show(String page) {
        Browser open = browser;
        if (open != null && !open.isDisposed()) {
            open.setText(page);
        }
    }
}
