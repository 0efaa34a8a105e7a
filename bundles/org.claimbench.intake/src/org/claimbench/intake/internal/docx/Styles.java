/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the styles of a Word file are: their names are the same in all languages, their ids are not. */
final class Styles implements XmlHandler {

    /** Styles build on others; in a damaged file also on themselves. */
    private static final int DEEPEST = 20;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String> levels = new HashMap<>();
    private String id = "";

    /** The name in lower case, such as “heading 1”; the id where there is no name. */
    String name(String style) {
        return names.getOrDefault(style, style).toLowerCase(Locale.ROOT);
    }

    /** The list of a style, or of one that it builds on; empty for none. */
    String list(String style) {
        return inherited(style, lists);
    }

    /** The level in that list, counted from 0; empty where it does not say. */
    String level(String style) {
        return inherited(style, levels);
    }

    private String inherited(String style, Map<String, String> values) {
        String asked = style;
        for (int step = 0; step < DEEPEST && !asked.isEmpty(); step++) {
            if (values.containsKey(asked)) {
                return values.getOrDefault(asked, "");
            }
            asked = bases.getOrDefault(asked, "");
        }
        return "";
    }

    @Override
    public void start(String name, Attributes attributes) {
        if (name.equals("style")) {
            id = attributes.of("styleId");
        } else if (!id.isEmpty()) {
            property(name, attributes.of("val"));
        }
    }

    private void property(String name, String value) {
        switch (name) {
        case "name" -> names.putIfAbsent(id, value);
        case "basedOn" -> bases.putIfAbsent(id, value);
        case "numId" -> lists.putIfAbsent(id, value);
        case "ilvl" -> levels.putIfAbsent(id, value);
        default -> {
            // how it looks
        }
        }
    }

    @Override
    public void text(String text) {
        // styles have no text
    }

    @Override
    public void end(String name) {
        id = name.equals("style") ? "" : id;
    }
}
