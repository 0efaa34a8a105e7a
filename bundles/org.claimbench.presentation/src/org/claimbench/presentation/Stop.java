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
import org.eclipse.jdt.annotation.Nullable;

/**
 * A place at which a person who walks through the text has something to look at.
 *
 * @param span
 *            UTF-16 offsets in the shown text
 * @param claim
 *            that stands there; null for an item or a sentence that nobody has dealt with
 * @param words
 *            why to look: the reason of the suggestion; empty at a claim
 */
public record Stop(Span span, @Nullable Claim claim, String words) {
}
