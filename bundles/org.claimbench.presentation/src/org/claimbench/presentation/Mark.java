/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import org.claimbench.model.Claim;
import org.claimbench.text.Span;

/**
 * Words of the shown text on which a claim stands.
 *
 * @param claim
 *            the claim
 * @param number
 *            its number in the order of the text
 * @param span
 *            UTF-16 offsets in the shown text
 * @param outcome
 *            how the claim stands
 * @param depth
 *            how many other marks enclose this one; the deepest shows its colour
 */
public record Mark(Claim claim, int number, Span span, Outcome outcome, int depth) {
}
