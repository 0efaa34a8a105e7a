/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import org.claimbench.model.Document;
import org.claimbench.text.Span;

/**
 * Words of one of the dossier's texts.
 *
 * @param document
 *            in which they stand
 * @param span
 *            UTF-16 offsets in its current revision
 * @param words
 *            themselves
 * @param sentence
 *            the number of the sentence in which they start, from 1
 * @param reason
 *            why to look at them; empty when nothing in them says so
 * @param urgency
 *            from 0 (hardly) to 1 (at once)
 */
public record PlacedWords(Document document, Span span, String words, int sentence, String reason, double urgency) {
}
