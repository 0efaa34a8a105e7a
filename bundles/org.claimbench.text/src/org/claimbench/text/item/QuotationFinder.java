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
import org.claimbench.text.quotation.QuotedParts;

/** Words in quotation marks; a quotation of several sentences is one item. */
final class QuotationFinder implements ItemFinder {

    @Override
    public List<TextItem> find(String text, List<Span> sentences) {
        return QuotedParts.of(text).stream().map(part -> new TextItem(TextItemKind.QUOTATION, part)).toList();
    }
}
