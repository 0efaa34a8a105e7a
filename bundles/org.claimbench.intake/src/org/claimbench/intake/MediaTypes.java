/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.util.Locale;
import java.util.Map;

/** What the bytes of a file are, by the ending of its name; the JDK knows neither Word files nor Markdown. */
final class MediaTypes {

    private static final Map<String, String> TYPES = Map.of("docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docm",
            "application/vnd.ms-word.document.macroEnabled.12", "pdf", "application/pdf", "html", "text/html", "htm",
            "text/html", "xhtml", "application/xhtml+xml", "md", "text/markdown", "markdown", "text/markdown", "txt",
            "text/plain");

    private MediaTypes() {
    }

    static String of(String name, String usual) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, usual);
    }

    /** The ending for a type, with its dot; empty when none is known. */
    static String ending(String type) {
        String bare = type.split(";")[0].strip().toLowerCase(Locale.ROOT);
        return switch (bare) {
        case "text/html", "application/xhtml+xml" -> ".html";
        case "text/plain" -> ".txt";
        case "text/markdown" -> ".md";
        case "application/pdf" -> ".pdf";
        case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> ".docx";
        default -> "";
        };
    }
}
