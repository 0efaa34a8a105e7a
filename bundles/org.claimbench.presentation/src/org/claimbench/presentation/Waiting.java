/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;

/** Lets a person wait for work that may take long, sees its progress and can give up. */
@FunctionalInterface
public interface Waiting {

    /**
     * Does the work, on another thread where that would stop the screen. Returns when it is done.
     *
     * @param work
     *            gets a monitor that shows its progress
     * @throws CoreException
     *             what the work throws
     * @throws org.eclipse.core.runtime.OperationCanceledException
     *             when the person has given up
     */
    void run(ICoreRunnable work) throws CoreException;
}
