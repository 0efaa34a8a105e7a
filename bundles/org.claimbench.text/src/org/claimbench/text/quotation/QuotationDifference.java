/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.quotation;

import org.claimbench.text.Span;

/**
 * One place where words in quotation marks differ from what was said. Immutable.
 *
 * @param kind
 *            how
 * @param printed
 *            the words in the quoting text; empty, at the place where they would stand, when there are none
 * @param said
 *            the words in the text of what was said; empty when there are none
 * @param printedAround
 *            the same place in the quoting text, with a word on each side
 * @param saidAround
 *            the same place in the text of what was said, with a word on each side
 */
public record QuotationDifference(DifferenceKind kind, Span printed, Span said, Span printedAround, Span saidAround) {
}
