/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.notice;

import java.util.List;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.presentation.Notice;
import org.claimbench.presentation.Notices;
import org.claimbench.ui.Icons;
import org.claimbench.ui.Palette;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** The notices above the pages, one a line; no room is taken while there is none. */
public final class NoticeBar {

    private static final int MARGIN = 8;
    private static final int NARROW = 200;

    private final List<Notices> sources;
    private final Composite bar;
    private final Runnable follower = this::show;
    private final IPropertyChangeListener themeFollower = event -> {
        if (event.getProperty().startsWith(Palette.PREFIX)
                || IThemeManager.CHANGE_CURRENT_THEME.equals(event.getProperty())) {
            show();
        }
    };

    /**
     * @param parent
     *            with a grid of one column
     * @param sources
     *            of the notices, in the order in which they are shown
     */
    public NoticeBar(Composite parent, List<Notices> sources) {
        this.sources = sources;
        this.bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        sources.forEach(notices -> notices.addListener(follower));
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeFollower);
        bar.addDisposeListener(event -> dispose());
        show();
    }

    private void dispose() {
        sources.forEach(notices -> notices.removeListener(follower));
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeFollower);
    }

    private void show() {
        for (Control old : bar.getChildren()) {
            old.dispose();
        }
        sources.forEach(notices -> notices.shown().forEach(notice -> line(notices, notice)));
        boolean empty = bar.getChildren().length == 0;
        GridDataFactory.createFrom((GridData) bar.getLayoutData()).exclude(empty).applyTo(bar);
        bar.setVisible(!empty);
        bar.getParent().layout(true, true);
    }

    private void line(Notices notices, Notice notice) {
        Composite line = coloured(new Composite(bar, SWT.NONE));
        GridLayoutFactory.swtDefaults().numColumns(3).margins(MARGIN + MARGIN / 2, MARGIN / 2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        coloured(new Label(line, SWT.NONE)).setImage(Icons.icon("problem")); //$NON-NLS-1$
        Label words = coloured(new Label(line, SWT.WRAP));
        words.setData("org.claimbench.field", "notice"); //$NON-NLS-1$ //$NON-NLS-2$
        words.setText(notice.words());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(NARROW, SWT.DEFAULT)
                .applyTo(words);
        dismissal(line, notices, notice);
    }

    private static void dismissal(Composite line, Notices notices, Notice notice) {
        Button button = new Button(line, SWT.PUSH | SWT.FLAT);
        button.setData("org.claimbench.field", "dismissNotice"); //$NON-NLS-1$ //$NON-NLS-2$
        button.setText(Messages.Notice_dismiss);
        button.setToolTipText(Messages.Notice_dismiss_tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> notices.dismiss(notice)));
        // Whoever comes to the button without seeing the words must know what is dismissed.
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(@Nullable AccessibleEvent event) {
                if (event != null) {
                    event.result = notice.words();
                }
            }
        });
    }

    // The style sheet of the dark theme would take the colour away.
    private static <T extends Control> T coloured(T control) {
        Palette.keep(control);
        control.setBackground(Palette.tint(OutcomeKind.QUERY));
        control.setForeground(Palette.text());
        return control;
    }

    /** Puts away the oldest notice, if there is one. */
    public void dismissOldest() {
        for (Notices notices : sources) {
            List<Notice> shown = notices.shown();
            if (!shown.isEmpty()) {
                notices.dismiss(shown.get(0));
                return;
            }
        }
    }
}
