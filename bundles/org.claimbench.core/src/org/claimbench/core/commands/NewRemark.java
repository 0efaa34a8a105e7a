/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.Instant;

import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What somebody noted on words of a text that comes in, such as a comment of a Word file.
 *
 * @param span
 *            the words, in UTF-16 offsets of the text
 * @param words
 *            what it says
 * @param by
 *            who says it; blank for not known
 * @param at
 *            when, or null for not known
 */
public record NewRemark(Span span, String words, String by, @Nullable Instant at) {
}
