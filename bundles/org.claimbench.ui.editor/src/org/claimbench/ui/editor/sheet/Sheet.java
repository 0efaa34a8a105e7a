/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sheet;

import org.eclipse.swt.widgets.Composite;

/** Lies over the text for a while. It is disposed of when the person goes back. */
public interface Sheet {

    /** Its widget. */
    Composite control();

    /** Puts the focus where the person goes on. */
    void setFocus();
}
