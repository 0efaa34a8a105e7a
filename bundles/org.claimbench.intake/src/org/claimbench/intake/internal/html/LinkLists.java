/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import java.util.Set;

import org.jsoup.nodes.Element;

/** Tells lists of links to other pages from text with links in it. */
final class LinkLists {

    private static final Set<String> BOXES = Set.of("ul", "ol", "div", "section", "dl");
    private static final int FEWEST = 2;

    private LinkLists() {
    }

    static boolean is(Element element, Words words) {
        int linked = words.linkedIn(element);
        boolean mostly = linked > 2 * words.in(element);
        return mostly && BOXES.contains(element.normalName()) && element.select("a").size() >= FEWEST;
    }
}
