/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** What a screen reader calls a control. */
final class SpokenName {

    private SpokenName() {
    }

    /** Whether the keyboard can go there. */
    static boolean isWanted(Control control) {
        boolean kind = control instanceof Text || control instanceof Combo || control instanceof Button
                || control instanceof StyledText || control instanceof Table || control instanceof Tree
                || control instanceof Link || control instanceof ToolBar || control instanceof CTabFolder;
        return kind && control.isVisible() && (control.getStyle() & SWT.NO_FOCUS) == 0;
    }

    /** The name that was given, else the words that stand on the control; empty when nobody can tell what it is. */
    static String of(Control control) {
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        listeners(control.getAccessible()).forEach(listener -> listener.getName(event));
        String given = event.result;
        return given == null || given.isBlank() ? standing(control) : given;
    }

    private static String standing(Control control) {
        return switch (control) {
        case Button button -> button.getText();
        case Link link -> link.getText();
        case ToolBar bar -> Arrays.stream(bar.getItems()).map(SpokenName::of).collect(Collectors.joining(", "));
        case CTabFolder folder -> Arrays.stream(folder.getItems()).map(item -> item.getText())
                .collect(Collectors.joining(", "));
        default -> "";
        };
    }

    private static String of(ToolItem item) {
        String tip = item.getToolTipText() == null ? "" : item.getToolTipText();
        return item.getText().isBlank() ? tip : item.getText();
    }

    // The platform asks them and has no way for others to ask: it is the window system that wants to know.
    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            List<AccessibleListener> known = (List<AccessibleListener>) field.get(accessible);
            return known == null ? List.of() : List.copyOf(known);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
