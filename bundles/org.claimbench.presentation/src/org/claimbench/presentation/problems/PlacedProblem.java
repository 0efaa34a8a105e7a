/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.problems;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A problem of the claim in hand, where it is.
 *
 * @param rule
 *            the id of the check
 * @param words
 *            the sentence of the check
 * @param place
 *            the part of the claim
 * @param fix
 *            what mends it, or null when nothing is known that does
 */
public record PlacedProblem(String rule, String words, Place place, @Nullable Fix fix) {
}
