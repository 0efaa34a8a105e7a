/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.ui.PlatformUI;

/** The type in which texts are read, apart from the type of the interface. The workbench owns the fonts. */
public final class ReadingType {

    /** The id of the reading font, a theme font that the preferences can change. */
    public static final String ID = "org.claimbench.ui.reading"; //$NON-NLS-1$

    private static final String TEXT = ID + ".zoomed"; //$NON-NLS-1$
    private static final String HEADLINE = ID + ".headline"; //$NON-NLS-1$
    private static final String SMALL = ID + ".small"; //$NON-NLS-1$
    private static final String SMALL_HEADLINE = SMALL + ".headline"; //$NON-NLS-1$
    private static final double HEADLINE_SIZE = 1.4;
    private static final double SMALL_SIZE = 0.8;
    private static final double PERCENT = 100;

    private ReadingType() {
    }

    /** The text's own type, as large as it is zoomed. */
    public static Font text() {
        return derived(TEXT, zoom(), fonts().getFontData(ID)[0].getStyle());
    }

    /** The headline: larger, bold. */
    public static Font headline() {
        return derived(HEADLINE, HEADLINE_SIZE * zoom(), SWT.BOLD);
    }

    private static double zoom() {
        return ReadingZoom.percent() / PERCENT;
    }

    /** Makes the fonts anew after another size was chosen; the theme tells those who show texts. */
    static void renew() {
        headline();
        text();
    }

    /** Excerpts in the inspector: as small as the interface. */
    public static Font small() {
        return derived(SMALL, SMALL_SIZE, SWT.NORMAL);
    }

    /** The headline of a text in small type. */
    public static Font smallHeadline() {
        return derived(SMALL_HEADLINE, HEADLINE_SIZE * SMALL_SIZE, SWT.BOLD);
    }

    private static Font derived(String id, double size, int style) {
        FontRegistry fonts = fonts();
        FontDescriptor base = FontDescriptor.createFrom(fonts.getFontData(ID));
        int height = (int) Math.round(fonts.getFontData(ID)[0].getHeight() * size);
        fonts.put(id, base.setHeight(height).setStyle(style).getFontData());
        return fonts.get(id);
    }

    private static FontRegistry fonts() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
    }
}
