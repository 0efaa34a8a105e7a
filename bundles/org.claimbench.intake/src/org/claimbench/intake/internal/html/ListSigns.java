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

import org.jsoup.nodes.Element;

/** What stands before the entries of lists: a bullet, or the number that a browser shows. */
final class ListSigns {

    static final String BULLET = "• ";

    private static final int LONGEST = 6;

    private final Map<Element, Integer> next = new IdentityHashMap<>();

    /** The sign of an entry, with a blank behind it; entries are asked for in their order, each once. */
    String of(Element entry) {
        Element list = entry.parent();
        if (list == null || !list.normalName().equals("ol") || !isNumbered(list)) {
            return BULLET;
        }
        int number = number(entry.attr("value"), next.containsKey(list) ? next.get(list) : first(list));
        next.put(list, list.hasAttr("reversed") ? number - 1 : number + 1);
        return number + ". ";
    }

    // Letters and Roman figures would read like words of the text.
    private static boolean isNumbered(Element list) {
        return list.attr("type").isBlank() || list.attr("type").strip().equals("1");
    }

    private static int first(Element list) {
        int entries = (int) list.children().stream().filter(one -> one.normalName().equals("li")).count();
        return number(list.attr("start"), list.hasAttr("reversed") ? entries : 1);
    }

    private static int number(String written, int usual) {
        String digits = written.strip();
        return digits.length() <= LONGEST && digits.matches("-?\\d+") ? Integer.parseInt(digits) : usual;
    }
}
