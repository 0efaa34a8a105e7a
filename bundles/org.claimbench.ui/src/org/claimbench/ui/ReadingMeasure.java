/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.prefs.BackingStoreException;

/** How wide the column of a text is, and how far apart its lines are. It is remembered, for all texts together. */
public final class ReadingMeasure {

    /** The width at which some sixty letters stand on a line of the usual size. */
    public static final int USUAL_WIDTH = 584;
    /** As wide as the window has room. */
    public static final int ALL_WIDTH = 10_000;
    /** The usual room between lines. */
    public static final int USUAL_SPACING = 8;

    private static final String NODE = "org.claimbench.ui"; //$NON-NLS-1$
    private static final String PREFIX = "reading."; //$NON-NLS-1$
    private static final String WIDTH = PREFIX + "width"; //$NON-NLS-1$
    private static final String SPACING = PREFIX + "spacing"; //$NON-NLS-1$

    private ReadingMeasure() {
    }

    /** The width of the column in pixels, for type of the usual size. */
    public static int width() {
        return Platform.getPreferencesService().getInt(NODE, WIDTH, USUAL_WIDTH, null);
    }

    /** The pixels between lines. */
    public static int spacing() {
        return Platform.getPreferencesService().getInt(NODE, SPACING, USUAL_SPACING, null);
    }

    /**
     * Remembers another measure.
     *
     * @param width
     *            of the column in pixels
     * @param spacing
     *            the pixels between lines
     */
    public static void keep(int width, int spacing) {
        preferences().putInt(WIDTH, width);
        preferences().putInt(SPACING, spacing);
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            // The texts have the new measure; only after a restart would it be the old one.
            ILog.get().error(e.getLocalizedMessage(), e);
        }
    }

    /**
     * Tells of each change.
     *
     * @param control
     *            until it is disposed of
     * @param work
     *            done on its thread
     */
    public static void follow(Control control, Runnable work) {
        IPreferenceChangeListener listener = event -> {
            if (event.getKey().startsWith(PREFIX)) {
                control.getDisplay().execute(() -> {
                    if (!control.isDisposed()) {
                        work.run();
                    }
                });
            }
        };
        preferences().addPreferenceChangeListener(listener);
        control.addDisposeListener(event -> preferences().removePreferenceChangeListener(listener));
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
