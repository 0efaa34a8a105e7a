/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

/** A stretch of the old text's words beside one of the new text's; ends are exclusive. */
record Range(int oldStart, int oldEnd, int newStart, int newEnd) {

    int oldLength() {
        return oldEnd - oldStart;
    }

    int newLength() {
        return newEnd - newStart;
    }

    boolean oneIsEmpty() {
        return oldStart >= oldEnd || newStart >= newEnd;
    }

    long product() {
        return (long) oldLength() * newLength();
    }
}
