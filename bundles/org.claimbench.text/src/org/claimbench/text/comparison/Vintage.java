/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.comparison;

/** Which of a source’s successive values for the same time a figure is. */
public enum Vintage {
    /** Nobody said. */
    UNSTATED,
    /** The first one that was published. */
    FIRST,
    /** A later one that replaced it. */
    REVISED
}
