/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Finds widgets as a person would, and uses them by events. */
final class Widgets {

    static final String KEY = "org.claimbench.field";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LOOK_AGAIN_MS = 20;
    private static final Runnable LOOK_AGAIN = () -> {
    };

    private Widgets() {
    }

    static <T extends Control> T field(Composite root, String id, Class<T> kind) {
        return last(root, kind, control -> id.equals(control.getData(KEY)));
    }

    static <T extends Control> T only(Composite root, Class<T> kind) {
        return last(root, kind, control -> true);
    }

    /** All that can be found, in the window's order. */
    static <T extends Control> List<T> all(Composite root, Class<T> kind) {
        List<T> found = new ArrayList<>();
        collect(root, kind, control -> true, found);
        return found;
    }

    private static <T extends Control> T last(Composite root, Class<T> kind, Predicate<Control> wanted) {
        List<T> found = new ArrayList<>();
        collect(root, kind, wanted, found);
        if (found.isEmpty()) {
            throw new AssertionError("No " + kind.getSimpleName() + " to be seen");
        }
        return found.get(found.size() - 1);
    }

    private static <T extends Control> void collect(Composite root, Class<T> kind, Predicate<Control> wanted,
            List<T> found) {
        for (Control child : root.getChildren()) {
            if (kind.isInstance(child) && wanted.test(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite inner) {
                collect(inner, kind, wanted, found);
            }
        }
    }

    static void press(Control control, int keyCode, char character) {
        press(control, 0, keyCode, character);
    }

    /** Presses a key together with those that are held down. */
    static void press(Control control, KeyStroke keys) {
        int key = Character.toLowerCase(keys.getNaturalKey());
        press(control, keys.getModifierKeys(), key, (char) key);
    }

    /** The same while other keys are held down. */
    static void press(Control control, int held, int keyCode, char character) {
        Event event = new Event();
        event.stateMask = held;
        event.keyCode = keyCode;
        event.character = character;
        event.doit = true;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    static void click(Control control) {
        control.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    /** Goes on with the window's work until something is so; it must come within a fixed time. */
    static void await(String what, BooleanSupplier so) {
        Display display = Display.getCurrent();
        Instant deadline = Instant.now().plus(PATIENCE);
        settle();
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Waited in vain: " + what);
            }
            // What is waited for may happen on another thread, which tells the display nothing.
            display.timerExec(LOOK_AGAIN_MS, LOOK_AGAIN);
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.timerExec(-1, LOOK_AGAIN);
        settle();
    }

    /** Goes on until a window shows what its widgets say. */
    static void awaitPainting(Shell shell) {
        boolean[] painted = new boolean[1];
        Listener painter = event -> painted[0] = true;
        settle();
        shell.addListener(SWT.Paint, painter);
        shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
        await("painting", () -> painted[0]);
        shell.removeListener(SWT.Paint, painter);
    }

    /** Lets everything that is waiting on the user-interface thread happen. */
    static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }
}
