/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui;

import java.util.Locale;
import java.util.function.Function;

import org.claimbench.core.claims.OutcomeKind;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * The colours of paper, marks and signs. They are theme colours: defined in this bundle's plugin.xml, for the dark
 * theme in css/dark.css, changeable in the preferences; the workbench owns and disposes of them. Whoever asked the
 * system for high contrast gets {@link HighContrast} instead.
 */
public final class Palette {

    /** The prefix of all colour ids of Claimbench; theme changes are told under these ids. */
    public static final String PREFIX = "org.claimbench.ui."; //$NON-NLS-1$

    private static final int MIDDLE = 384;

    private Palette() {
    }

    /**
     * Keeps the theme's style sheet from overruling the colours of a widget.
     *
     * @param control
     *            with colours of this palette
     */
    public static void keep(Control control) {
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
    }

    /** Ground on which the text is read. */
    public static Color paper() {
        return color("paper", HighContrast::paper); //$NON-NLS-1$
    }

    /** Words on the paper. */
    public static Color text() {
        return color("text", HighContrast::text); //$NON-NLS-1$
    }

    /** Words of second rank: labels, numbers in the margin. */
    public static Color secondary() {
        return color("secondary", HighContrast::text); //$NON-NLS-1$
    }

    /** Strips beside the paper. */
    public static Color chrome() {
        return color("chrome", HighContrast::paper); //$NON-NLS-1$
    }

    /** Lines between parts. */
    public static Color line() {
        return color("line", HighContrast::text); //$NON-NLS-1$
    }

    /** Focus, and the box around the mark of the claim in hand. */
    public static Color accent() {
        return color("accent", HighContrast::accent); //$NON-NLS-1$
    }

    /** Ground of what is chosen. */
    public static Color selected() {
        return color("selected", HighContrast::selected); //$NON-NLS-1$
    }

    /** What nobody looked at yet. */
    public static Color open() {
        return color("open", HighContrast::text); //$NON-NLS-1$
    }

    /** What was looked at. */
    public static Color done() {
        return color("done", HighContrast::text); //$NON-NLS-1$
    }

    /**
     * The colour of an outcome’s glyph and underline.
     *
     * @param kind
     *            how a claim ended
     * @return never null; secondary for an outcome that is not there yet
     */
    public static Color strong(OutcomeKind kind) {
        if (kind == OutcomeKind.NONE) {
            return secondary();
        }
        String key = key(kind) + ".strong"; //$NON-NLS-1$
        return color(key, contrast -> contrast.strong(kind, registry().getRGB(PREFIX + key)));
    }

    /**
     * The ground of words on which an outcome stands.
     *
     * @param kind
     *            how a claim ended
     * @return never null; the paper for an outcome that is not there yet, and for all of them in high contrast
     */
    public static Color tint(OutcomeKind kind) {
        return kind == OutcomeKind.NONE ? paper() : color(key(kind) + ".tint", HighContrast::paper); //$NON-NLS-1$
    }

    // What has no place on a line looks like what lies beside it.
    private static String key(OutcomeKind kind) {
        return kind == OutcomeKind.UNORDERED ? key(OutcomeKind.UNPROVEN) : kind.name().toLowerCase(Locale.ROOT);
    }

    private static Color color(String key, Function<HighContrast, RGB> contrasting) {
        HighContrast contrast = HighContrast.of(PlatformUI.getWorkbench().getDisplay());
        return contrast == null ? registry().get(PREFIX + key) : new Color(contrasting.apply(contrast));
    }

    private static ColorRegistry registry() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }

    /**
     * Whether the paper is dark, so that icons and glyphs are taken from the dark set.
     *
     * @return true on a dark theme
     */
    public static boolean dark() {
        Color paper = paper();
        return paper.getRed() + paper.getGreen() + paper.getBlue() < MIDDLE;
    }
}
