/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test in which our code kept the window waiting for long. The platform’s watch of the event loop tells. */
final class NoFreeze implements BeforeEachCallback, AfterEachCallback {

    /** More than anybody bears, so that a test does not fail on a machine that builds something else besides. */
    static final int LONG_MS = 2_000;

    @Override
    public void beforeEach(ExtensionContext context) {
        IEclipsePreferences watch = InstanceScope.INSTANCE.getNode("org.eclipse.ui.monitoring");
        watch.putBoolean("log_to_error_log", false);
        watch.putInt("long_event_warning_threshold", LONG_MS);
        watch.putBoolean("monitoring_enabled", true);
        Widgets.settle();
        FreezeLog.take();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> freezes = FreezeLog.take();
        if (!freezes.isEmpty()) {
            throw new AssertionError("The window did not answer: " + freezes);
        }
    }
}
