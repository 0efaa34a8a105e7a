/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.outcome;

/**
 * How a claim ended, for the eye.
 *
 * @param key
 *            names the colours and the underline in the style sheet
 * @param word
 *            the word for it
 * @param glyph
 *            the sign for it, inline SVG
 */
public record Outcome(String key, String word, String glyph) {
}
