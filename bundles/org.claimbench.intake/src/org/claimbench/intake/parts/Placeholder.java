/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.parts;

import org.claimbench.text.Span;

/**
 * Words that stand for a picture, chart, table or embedded post, or its caption: somebody has to look at the original.
 * Immutable.
 *
 * @param span
 *            in the article's text, in UTF-16 units; not blank
 */
public record Placeholder(Span span) {
}
