/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sheet;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The place of the text, over which one sheet can lie. Escape, from anywhere in the sheet, leads back; the text itself
 * is not touched meanwhile, so its caret and its scrolling stay.
 */
public final class SheetStack {

    private final Composite place;
    private final StackLayout stack = new StackLayout();
    private @Nullable Control text;
    private Runnable focus = () -> {
    };
    private @Nullable Sheet sheet;

    /**
     * @param parent
     *            of the text
     */
    public SheetStack(Composite parent) {
        place = new Composite(parent, SWT.NONE);
        place.setLayout(stack);
    }

    /** What holds the text and the sheet. */
    public Composite control() {
        return place;
    }

    /**
     * Says which widget is the text.
     *
     * @param control
     *            a child of {@link #control()}
     * @param setFocus
     *            puts the focus into the text
     */
    public void text(Control control, Runnable setFocus) {
        text = control;
        focus = setFocus;
        stack.topControl = control;
    }

    /**
     * Lays a sheet over the text, in place of the one that lay there.
     *
     * @param maker
     *            makes it in a composite
     */
    public void open(Function<Composite, Sheet> maker) {
        discard();
        Sheet made = maker.apply(place);
        sheet = made;
        stack.topControl = made.control();
        place.layout();
        escape(made.control());
        made.setFocus();
    }

    // A key goes to the widget that has the focus, wherever in the sheet that is.
    private void escape(Control control) {
        control.addListener(SWT.Traverse, this::leave);
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                escape(child);
            }
        }
    }

    private void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    /** Takes the sheet away, if there is one, and puts the focus back into the text. */
    public void close() {
        Control known = text;
        if (discard() && known != null) {
            stack.topControl = known;
            place.layout();
            focus.run();
        }
    }

    private boolean discard() {
        Sheet known = sheet;
        sheet = null;
        if (known != null) {
            known.control().dispose();
        }
        return known != null;
    }

    /** What lies over the text; null for nothing. */
    public @Nullable Sheet sheet() {
        return sheet;
    }
}
