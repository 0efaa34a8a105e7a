/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.PlatformUI;

/** A time in which the window did not answer, with what was going on. */
@SuppressWarnings("restriction") // the platform gives its watch to nobody by name
final class Freeze {

    private static final String OURS = "org.claimbench.";
    private static final String TESTS = OURS + "ui.tests.";
    private static final String TESTKIT = OURS + "testkit.";
    private static final String SENDS_EVENTS = "org.eclipse.swt.widgets.";
    private static final int TOLD = 12;

    private Freeze() {
    }

    /** Words about it when code of ours, called by an event, was running; tests themselves may take their time. */
    static Optional<String> ours(org.eclipse.ui.monitoring.UiFreezeEvent event) {
        String window = PlatformUI.getWorkbench().getDisplay().getThread().getName();
        return Arrays.stream(event.getStackTraceSamples()).flatMap(sample -> Arrays.stream(sample.getStackTraces()))
                .filter(thread -> thread.getThreadName().equals(window)).map(ThreadInfo::getStackTrace)
                .filter(Freeze::isOurs).findFirst()
                .map(stack -> event.getTotalDuration() + " ms in " + tell(stack));
    }

    private static String tell(StackTraceElement... stack) {
        List<String> frames = Arrays.stream(stack).map(StackTraceElement::toString)
                .filter(frame -> frame.startsWith(OURS)).limit(TOLD).toList();
        return String.join(" < ", frames);
    }

    /** From the innermost frame outwards: ours come before the event that called them, and no test between. */
    static boolean isOurs(StackTraceElement... stack) {
        boolean ours = false;
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            if (name.startsWith(TESTS) || name.startsWith(TESTKIT)) {
                return false;
            }
            if (ours && name.startsWith(SENDS_EVENTS)) {
                return true;
            }
            ours |= name.startsWith(OURS);
        }
        return ours;
    }
}
