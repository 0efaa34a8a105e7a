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

import org.claimbench.ui.ReadingMeasure;
import org.claimbench.ui.ReadingType;
import org.claimbench.ui.ReadingZoom;
import org.claimbench.ui.editor.internal.Messages;
import org.claimbench.ui.editor.preferences.Choice.Option;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;

/** How texts are set: the size of the type, the width of the column, the room between lines. */
public final class TextPreferences extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String FONTS = "org.eclipse.ui.preferencePages.ColorsAndFonts"; //$NON-NLS-1$
    private static final int USUAL_SIZE = 100;
    private static final int NARROW = 438;
    private static final int WIDE = 730;
    private static final int CLOSE = 4;
    private static final int LOOSE = 14;
    private static final int GAP = 12;

    private @Nullable Choice size;
    private @Nullable Choice width;
    private @Nullable Choice spacing;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.Preferences_text);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        size = new Choice(page, "readingSize", Messages.Preferences_size, //$NON-NLS-1$
                ReadingZoom.steps().stream().map(step -> new Option(step, NLS.bind(Messages.Preferences_percent, step)))
                        .toList());
        width = new Choice(page, "readingWidth", Messages.Preferences_width, //$NON-NLS-1$
                List.of(new Option(NARROW, Messages.Preferences_narrow),
                        new Option(ReadingMeasure.USUAL_WIDTH, Messages.Preferences_usual),
                        new Option(WIDE, Messages.Preferences_wide),
                        new Option(ReadingMeasure.ALL_WIDTH, Messages.Preferences_all)));
        spacing = new Choice(page, "readingSpacing", Messages.Preferences_spacing, //$NON-NLS-1$
                List.of(new Option(CLOSE, Messages.Preferences_close),
                        new Option(ReadingMeasure.USUAL_SPACING, Messages.Preferences_usual),
                        new Option(LOOSE, Messages.Preferences_loose)));
        if (getContainer() instanceof IWorkbenchPreferenceContainer container) {
            Control link = new PreferenceLinkArea(page, SWT.NONE, FONTS, Messages.Preferences_fonts, container,
                    "selectFont:" + ReadingType.ID).getControl(); //$NON-NLS-1$
            GridDataFactory.fillDefaults().span(2, 1).indent(0, GAP).applyTo(link);
        }
        choose(ReadingZoom.percent(), ReadingMeasure.width(), ReadingMeasure.spacing());
        return page;
    }

    private void choose(int percent, int column, int between) {
        Choice first = size;
        Choice second = width;
        Choice third = spacing;
        if (first != null && second != null && third != null) {
            first.choose(percent);
            second.choose(column);
            third.choose(between);
        }
    }

    @Override
    protected void performDefaults() {
        choose(USUAL_SIZE, ReadingMeasure.USUAL_WIDTH, ReadingMeasure.USUAL_SPACING);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Choice first = size;
        Choice second = width;
        Choice third = spacing;
        if (first != null && second != null && third != null) {
            ReadingZoom.to(first.value());
            ReadingMeasure.keep(second.value(), third.value());
        }
        return super.performOk();
    }
}
