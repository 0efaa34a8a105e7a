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

/** What an element is to a reader. */
enum Tags {
    /** A paragraph, or something that holds paragraphs. */
    BLOCK,
    /** A part of a paragraph. */
    INLINE,
    /** A line end. */
    BREAK,
    /** Something to look at. */
    MEDIA,
    /** A table of data. */
    TABLE,
    /** Nothing that a person reads. */
    SKIPPED;

    private static final Set<String> NOT_READ = Set.of("script", "style", "noscript", "template", "head", "button",
            "select", "textarea", "input", "label", "option", "datalist", "meta", "link", "map", "area", "del",
            "frameset", "noframes", "dialog", "progress", "meter", "param", "source", "track", "rp", "nav");
    private static final Set<String> INLINES = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code",
            "data", "dfn", "em", "font", "i", "ins", "kbd", "mark", "nobr", "output", "q", "ruby", "rt", "s", "samp",
            "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "math", "picture",
            "center", "blink");
    private static final Set<String> MEDIA_TAGS = Set.of("img", "svg", "canvas", "video", "audio", "iframe", "embed",
            "object", "amp-img", "amp-video", "amp-youtube", "amp-twitter", "amp-instagram", "amp-iframe");

    static Tags of(Element element) {
        String name = element.normalName();
        if (NOT_READ.contains(name) || Hidden.is(element)) {
            return SKIPPED;
        }
        if (name.equals("br")) {
            return BREAK;
        }
        if (MEDIA_TAGS.contains(name)) {
            return MEDIA;
        }
        if (name.equals("table") && Tables.isData(element)) {
            return TABLE;
        }
        return INLINES.contains(name) ? INLINE : BLOCK;
    }

    /** The level of a heading, from 1; 0 for all else. */
    static int level(Element element) {
        String name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        return heading ? name.charAt(1) - '0' : 0;
    }
}
