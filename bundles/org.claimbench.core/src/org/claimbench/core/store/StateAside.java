/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.claimbench.core.files.FileState;

/**
 * The state of a file that will hold certain bytes, found by a thread of its own while they are written. A pool would
 * not do: a save must not wait for what others put into it.
 */
final class StateAside {

    private final byte[] content;
    private final FutureTask<FileState> found;

    StateAside(byte[] content) {
        this.content = content;
        found = new FutureTask<>(() -> FileState.of(content));
        Thread.ofPlatform().daemon().name("Claimbench digest").start(found); //$NON-NLS-1$
    }

    FileState get() {
        try {
            return found.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FileState.of(content); // a save that is done says so
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // there is nothing in it that fails
        }
    }
}
