/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.session;

/** Hears of sessions that begin and end. Called on the thread of the sessions. */
public interface SessionsListener {

    /**
     * A file was opened.
     *
     * @param session
     *            has its first user
     */
    void opened(DossierSession session);

    /**
     * The last user left; what is unsaved is given up.
     *
     * @param session
     *            not to be changed any more
     */
    void ended(DossierSession session);
}
