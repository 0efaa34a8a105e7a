/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.workspace.index;

import java.util.Set;

/** Hears that the index knows something new. Called on the index’s own thread. */
@FunctionalInterface
public interface IndexListener {

    /**
     * Dossiers came, changed or went.
     *
     * @param paths
     *            of their files in the workspace
     */
    void changed(Set<String> paths);
}
