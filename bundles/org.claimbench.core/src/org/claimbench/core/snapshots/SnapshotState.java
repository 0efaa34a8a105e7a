/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.snapshots;

/** How the file of a snapshot was found. */
public enum SnapshotState {

    /** It holds the bytes that were taken in. */
    PRESENT,
    /** There is no such file. */
    MISSING,
    /** It cannot be read, or holds other bytes. */
    DAMAGED
}
