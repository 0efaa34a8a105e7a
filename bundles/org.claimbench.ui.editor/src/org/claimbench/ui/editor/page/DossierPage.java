/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.page;

/** A page of the dossier editor besides the text. It stops following the dossier when its widgets are disposed of. */
public interface DossierPage {

    /** Puts the focus where work on the page begins. */
    void setFocus();
}
