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
import java.util.concurrent.CopyOnWriteArrayList;

/** Gets from the platform’s watch of the event loop what kept the window waiting; made by plugin.xml. */
@SuppressWarnings("restriction") // the platform gives its watch to nobody by name
public final class FreezeLog implements org.eclipse.ui.monitoring.IUiFreezeEventLogger {

    private static final List<org.eclipse.ui.monitoring.UiFreezeEvent> EVENTS = new CopyOnWriteArrayList<>();

    @Override
    public void log(org.eclipse.ui.monitoring.UiFreezeEvent event) {
        EVENTS.add(event);
    }

    /** How many waits came since the last time, whoever made them. */
    static int seen() {
        return EVENTS.size();
    }

    /** What came since the last time, told in words: only what our own code did in answer to an event. */
    static List<String> take() {
        List<String> told = EVENTS.stream().flatMap(event -> Freeze.ours(event).stream()).toList();
        EVENTS.clear();
        return told;
    }
}
