/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.parts;

import java.time.Instant;

import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A comment, or a tracked change, that the file carries on some of its words. Immutable.
 *
 * @param span
 *            the words in the article's text, in UTF-16 units; not blank
 * @param words
 *            what it says; not blank
 * @param by
 *            who made it; empty when the file does not say
 * @param at
 *            when; null when the file does not say
 */
public record Remark(Span span, String words, String by, @Nullable Instant at) {
}
