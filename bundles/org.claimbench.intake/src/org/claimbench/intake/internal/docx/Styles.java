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

    private final Map<String, String> names = new HashMap<>();
    private String id = "";

    /** The name in lower case, such as “heading 1”; the id where there is no name. */
    String name(String style) {
        return names.getOrDefault(style, style).toLowerCase(Locale.ROOT);
    }

    @Override
    public void start(String name, Attributes attributes) {
        if (name.equals("style")) {
            id = attributes.of("styleId");
        } else if (name.equals("name") && !id.isEmpty()) {
            names.putIfAbsent(id, attributes.of("val"));
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
