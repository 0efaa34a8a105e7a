/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.item;

import java.util.List;

import org.claimbench.text.Span;

/** Finds items of some kinds. Must be usable from any thread and take time in proportion to the text. */
public interface ItemFinder {

    /**
     * Looks for items.
     *
     * @param text
     *            not null
     * @param sentences
     *            of that text, in their order, apart from each other
     * @return in any order; each lies within one sentence, quotations apart; never null
     */
    List<TextItem> find(String text, List<Span> sentences);
}
