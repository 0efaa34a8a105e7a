/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.session;

/** Hears of what happens to a dossier. Called on the session's thread, after the change is complete. */
public interface SessionListener {

    /** The dossier was changed by a use case, an undo or a redo. */
    default void changed() {
        // not every listener cares
    }

    /** The dossier was saved: nothing is unsaved now. */
    default void saved() {
        // not every listener cares
    }
}
