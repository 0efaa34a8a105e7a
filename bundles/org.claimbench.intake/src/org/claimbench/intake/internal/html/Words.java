/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How many characters of text each element of a page holds, within links and outside of them. */
final class Words extends Walk {

    private static final class Count {
        private int plain;
        private int linked;
    }

    private final Map<Element, Count> counts = new IdentityHashMap<>();
    private int links;

    static Words of(Document page) throws CoreException {
        Words words = new Words();
        words.over(page);
        return words;
    }

    @Override
    boolean enter(Node node, int depth) {
        if (node instanceof TextNode text && text.parent() instanceof Element parent) {
            int length = text.text().strip().length();
            Count count = count(parent);
            count.plain += links > 0 ? 0 : length;
            count.linked += links > 0 ? length : 0;
        }
        if (node instanceof Element element) {
            links += isLink(element) ? 1 : 0;
        }
        return true;
    }

    @Override
    void leave(Element element) {
        links -= isLink(element) ? 1 : 0;
        if (element.parent() != null) {
            Count count = count(element);
            Count above = count(element.parent());
            above.plain += count.plain;
            above.linked += count.linked;
        }
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private Count count(Element element) {
        return counts.computeIfAbsent(element, each -> new Count());
    }

    /** Outside of links. */
    int in(Element element) {
        return count(element).plain;
    }

    /** Within links. */
    int linkedIn(Element element) {
        return count(element).linked;
    }
}
