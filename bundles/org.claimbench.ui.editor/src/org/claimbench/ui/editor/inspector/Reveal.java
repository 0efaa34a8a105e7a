/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.eclipse.swt.widgets.Control;

/** How a section leads the person to a part of it, and away again. */
interface Reveal {

    /** Scrolls until all of a widget is to be seen, or its top where it is higher than the view. */
    void show(Control part);

    /** Puts the focus back into the editor: what there was to be done here is done. */
    void leave();
}
