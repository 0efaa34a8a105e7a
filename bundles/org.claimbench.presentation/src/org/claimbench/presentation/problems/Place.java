/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.problems;

/** The part of a claim that a problem concerns. */
public enum Place {
    /** What is asserted, by whom, when, and where its words are. */
    STATEMENT,
    /** What bears on it. */
    EVIDENCE,
    /** What was found. */
    FINDING
}
