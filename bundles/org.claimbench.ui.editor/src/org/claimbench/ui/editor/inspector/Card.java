/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.inspector;

import org.claimbench.presentation.EvidencePresenter;
import org.eclipse.swt.widgets.Control;

/** One piece of evidence in the inspector. */
interface Card {

    /** Whether this shows the same evidence. */
    boolean shows(EvidencePresenter other);

    /** Shows what the dossier says now. */
    void refresh();

    /** Its widget. */
    Control control();

    /** Puts the focus on its first field. */
    void focusSource();

    /** Takes the widgets away. */
    void dispose();
}
