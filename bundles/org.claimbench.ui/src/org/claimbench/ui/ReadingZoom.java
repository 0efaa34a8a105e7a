/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * How much larger or smaller texts are read than the preferences say. It is remembered, for all texts together; whoever
 * shows one hears of a change as of a change of the theme's fonts.
 */
public final class ReadingZoom {

    private static final String KEY = "reading.zoom"; //$NON-NLS-1$
    private static final int USUAL = 100;
    private static final int[] STEPS = {50, 67, 80, 90, USUAL, 110, 125, 150, 175, 200, 250, 300};

    private ReadingZoom() {
    }

    /** The size in percent of what the preferences say. */
    public static int percent() {
        return preferences().getInt(KEY, USUAL);
    }

    /** All sizes in percent, from the smallest to the largest. */
    public static List<Integer> steps() {
        return IntStream.of(STEPS).boxed().toList();
    }

    /**
     * To a size.
     *
     * @param percent
     *            of what the preferences say
     */
    public static void to(int percent) {
        keep(percent);
    }

    /** To the next larger size; the largest stays. */
    public static void larger() {
        int now = percent();
        for (int step : STEPS) {
            if (step > now) {
                keep(step);
                return;
            }
        }
    }

    /** To the next smaller size; the smallest stays. */
    public static void smaller() {
        int now = percent();
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < now) {
                keep(STEPS[i]);
                return;
            }
        }
    }

    /** Back to the size that the preferences say. */
    public static void usual() {
        keep(USUAL);
    }

    private static void keep(int percent) {
        preferences().putInt(KEY, percent);
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            // The texts have the new size; only after a restart would it be the old one.
            ILog.get().error(e.getLocalizedMessage(), e);
        }
        ReadingType.renew();
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.claimbench.ui"); //$NON-NLS-1$
    }
}
