/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import org.claimbench.core.files.FileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;

/** The disk failed at the very end of a save: the file holds the old content or the new one, whole. */
public final class UnconfirmedSaveException extends CoreException {

    private static final long serialVersionUID = 1L;

    private final transient FileState attempted;

    UnconfirmedSaveException(IStatus status, FileState attempted) {
        super(status);
        this.attempted = attempted;
    }

    /**
     * What the file holds if the save did reach it.
     *
     * @return the state to take for one's own, beside the one from before the save
     */
    public FileState attempted() {
        return attempted;
    }
}
