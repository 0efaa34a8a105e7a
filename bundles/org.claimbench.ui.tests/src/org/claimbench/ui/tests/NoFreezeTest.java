/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.claimbench.ui.editor.DossierEditor;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The watch of the event loop runs, and tells our code's waits from those of tests and of others. */
class NoFreezeTest {

    private static final String WAIT = "java.util.concurrent.CountDownLatch";
    private static final String EDITOR = "org.claimbench.ui.editor.DossierEditor";
    private static final String EVENT = "org.eclipse.swt.widgets.EventTable";
    private static final String TEST = "org.claimbench.ui.tests.Desk";

    @RegisterExtension
    final NoFreeze watch = new NoFreeze();

    private static StackTraceElement[] stack(String... classes) {
        return List.of(classes).stream().map(name -> new StackTraceElement(name, "run", "", 1))
                .toArray(StackTraceElement[]::new);
    }

    @Test
    void ourCodeInAnEventIsMeantAndTestsAndOthersAreNot() {
        assertTrue(Freeze.isOurs(stack(WAIT, EDITOR, EVENT, TEST)));
        assertTrue(Freeze.isOurs(stack(EDITOR, "org.eclipse.ui.internal.Workbench")));
        assertFalse(Freeze.isOurs(stack(WAIT, EDITOR, TEST)));
        assertFalse(Freeze.isOurs(stack(WAIT, EVENT, TEST)));
        assertFalse(Freeze.isOurs(stack(WAIT, TEST, EVENT)));
    }

    @Test
    void thePlatformTellsOfAWait() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Display display = Display.getCurrent();
        display.asyncExec(() -> waitInVain(never));
        Widgets.settle();
        Widgets.await("the watch", () -> FreezeLog.seen() > 0);
        assertTrue(FreezeLog.take().isEmpty(), "the test waited, not " + DossierEditor.class);
    }

    private static void waitInVain(CountDownLatch never) {
        try {
            never.await(NoFreeze.LONG_MS * 3 / 2, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
