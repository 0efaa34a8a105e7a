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
 * Where a paragraph came from. Immutable.
 *
 * @param span
 *            the paragraph in the article's text, in UTF-16 units
 * @param page
 *            the page of the file, from 1; 0 where the format has no pages
 * @param number
 *            which paragraph of the file it is, from 1
 * @param element
 *            what holds it there, such as {@code p} or {@code table}; empty where the format has no such thing
 */
public record Origin(Span span, int page, int number, String element) {

    /** As a person cites it: “page 3, paragraph 12”; “headline” or “byline” for what stands before the paragraphs. */
    public String locator() {
        if (number == 0) {
            return "h1".equals(element) ? "headline" : element;
        }
        return page > 0 ? "page " + page + ", paragraph " + number : "paragraph " + number;
    }
}
