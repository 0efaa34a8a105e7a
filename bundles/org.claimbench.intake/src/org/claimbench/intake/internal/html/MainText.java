/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import java.util.List;

import org.claimbench.intake.internal.Budget;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the one that the page itself names, when enough of its words are in it;
 * else from the top down, as long as one child holds most of the words.
 */
final class MainText {

    /** The page's own names for it, the most exact first. */
    private static final List<String> NAMED = List.of("[itemprop=articleBody]", "article", "main, [role=main]");
    private static final double ENOUGH = 0.4;
    private static final double MOST = 0.7;

    private MainText() {
    }

    static Element of(Document page, Budget budget) throws CoreException {
        Words words = Words.of(page);
        int all = words.in(page.body());
        for (String name : NAMED) {
            Element named = largest(page, name, words);
            if (named != null && words.in(named) > ENOUGH * all) {
                return named;
            }
        }
        Element element = page.body();
        Element next = heavy(element, words);
        while (next != null && next != element) {
            budget.time();
            element = next;
            next = heavy(element, words);
        }
        return element;
    }

    private static @Nullable Element largest(Document page, String selector, Words words) {
        Element largest = null;
        for (Element each : page.select(selector)) {
            largest = largest == null || words.in(each) > words.in(largest) ? each : largest;
        }
        return largest;
    }

    /** Never a paragraph, a list or a table: the article is what holds them. */
    private static @Nullable Element heavy(Element element, Words words) {
        for (Element child : element.children()) {
            boolean box = List.of("div", "section", "article", "main", "center", "td", "tr", "tbody", "table", "font")
                    .contains(child.normalName());
            if (box && words.in(child) > MOST * words.in(element)) {
                return child;
            }
        }
        return null;
    }
}
