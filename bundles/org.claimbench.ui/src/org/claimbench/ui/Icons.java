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

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.core.review.ReviewState;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** The icons and glyphs of Claimbench, in the set that fits the theme. Images are kept as long as the program runs. */
public final class Icons {

    private static final String BUNDLE = FrameworkUtil.getBundle(Icons.class).getSymbolicName();
    private static final ImageRegistry IMAGES = new ImageRegistry();

    private Icons() {
    }

    /**
     * An icon of 16 units.
     *
     * @param name
     *            file name in the icons folder without theme and extension, for example {@code claim}
     * @return owned by this class
     */
    public static Image icon(String name) {
        String theme = Palette.dark() ? "dark" : "light"; //$NON-NLS-1$ //$NON-NLS-2$
        String path = String.format("icons/%s/%s.svg", theme, name); //$NON-NLS-1$
        Image known = IMAGES.get(path);
        if (known != null) {
            return known;
        }
        ImageDescriptor descriptor = ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
        IMAGES.put(path, descriptor);
        return IMAGES.get(path);
    }

    /**
     * The glyph of an outcome, 12 units.
     *
     * @param kind
     *            how a claim ended
     * @return owned by this class
     */
    public static Image glyph(OutcomeKind kind) {
        return icon("glyphs/" + switch (kind) { //$NON-NLS-1$
        case COPY_NOTE -> "copy"; //$NON-NLS-1$
        case NONE, OK, CHANGE, QUERY, CONTEXT, CUT -> kind.name().toLowerCase(Locale.ROOT);
        case UNORDERED -> "rating-unproven"; //$NON-NLS-1$
        case TRUE, MOSTLY_TRUE, HALF_TRUE, MOSTLY_FALSE, FALSE, UNPROVEN ->
            "rating-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'); //$NON-NLS-1$
        });
    }

    /**
     * The glyph of a state of review, 12 units.
     *
     * @param state
     *            where a claim stands
     * @return owned by this class
     */
    public static Image glyph(ReviewState state) {
        return icon("glyphs/s-" + state.name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
    }

    /**
     * A small sign to be laid over an icon, 8 units. May be called on any thread.
     *
     * @param name
     *            file name in the folder of overlays without extension
     * @param dark
     *            whether the theme is dark
     * @return the descriptor; the red square where there is no such file
     */
    public static ImageDescriptor overlay(String name, boolean dark) {
        String path = String.format("icons/%s/overlays/%s.svg", dark ? "dark" : "light", name); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
