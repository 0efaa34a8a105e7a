/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Finds widgets as a person would, and uses them by events. */
final class Widgets {

    private static final String KEY = "org.claimbench.field";

    private Widgets() {
    }

    static <T extends Control> T field(Composite root, String id, Class<T> kind) {
        return last(root, kind, control -> id.equals(control.getData(KEY)));
    }

    static <T extends Control> T only(Composite root, Class<T> kind) {
        return last(root, kind, control -> true);
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
        Event event = new Event();
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

    /** Lets everything that is waiting on the user-interface thread happen. */
    static void settle() {
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }
}
