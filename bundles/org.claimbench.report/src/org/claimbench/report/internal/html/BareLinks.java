/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Finds addresses that stand in running text without the marks of a link. */
final class BareLinks {

    /** The last character is none that ends a sentence or closes what was opened before the address. */
    private static final Pattern ADDRESS = Pattern
            .compile("(?i)\\bhttps?://[^\\s<>\"“”]*[^\\s<>\"“”.,;:!?'’)\\]}]"); //$NON-NLS-1$

    private BareLinks() {
    }

    /** The text as it was, cut into words and links. */
    static List<Node> split(String text) {
        List<Node> parts = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int at = 0;
        while (address.find()) {
            String url = SafeUrl.link(address.group());
            if (!url.isEmpty()) {
                addWords(parts, text.substring(at, address.start()));
                Link link = new Link(url, null);
                link.appendChild(new Text(address.group()));
                parts.add(link);
                at = address.end();
            }
        }
        addWords(parts, text.substring(at));
        return parts;
    }

    private static void addWords(List<Node> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Text(words));
        }
    }
}
