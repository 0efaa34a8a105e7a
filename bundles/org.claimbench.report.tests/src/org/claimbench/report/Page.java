/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.claimbench.model.Dossier;

/** A report as a reader gets it. */
record Page(String html) {

    private static final Pattern PARAGRAPH = Pattern.compile("<div class=\"words\">.*?<p[^>]*>(.*?)</p>",
            Pattern.DOTALL);

    static Page of(Dossier dossier) {
        return new Page(new String(bytes(dossier), StandardCharsets.UTF_8));
    }

    static byte[] bytes(Dossier dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Exporters.find("verification", "html").orElseThrow().export(dossier, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What one place of the page says. */
    String one(String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        return matcher.find() ? words(matcher.group(1)) : "";
    }

    /** All words of the page in one line, without tags and styles. */
    String text() {
        return words(html.substring(html.indexOf("<body>")).replaceAll("</(td|th|p|li|h\\d)>", " ")).replaceAll("\\s+",
                " ");
    }

    /** The article in it, paragraph by paragraph, without the numbers of the items. */
    String article() {
        return PARAGRAPH.matcher(html).results().map(found -> found.group(1).replaceAll("<sup>.*?</sup>", ""))
                .map(Page::words).collect(Collectors.joining("\n"));
    }

    private static String words(String markup) {
        return markup.replaceAll("<[^>]*>", "").replace('\u00a0', ' ').replace("&lt;", "<").replace("&gt;", ">")
                .replace("&quot;", "\"").replace("&#39;", "'").replace("&#x3D;", "=").replace("&#x60;", "`")
                .replace("&amp;", "&");
    }
}
