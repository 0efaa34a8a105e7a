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

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Opening;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who signed an article: as readers see it, else as the page tells machines. */
final class Bylines {

    private static final String MARKED = "[itemprop=author], [rel=author], [class~=(?i)(^|[-_ ])byline], "
            + "[data-testid*=byline], [class~=(?i)(^|[-_ ])authors?([-_ ]?names?)?($|[ _-])], "
            + "[class~=(?i)article[-_]+author]";
    private static final int LONGEST = 150;

    private Bylines() {
    }

    static String of(Document page, LinkedData data) {
        List<String> told = data.names("author");
        String shown = "";
        for (Element each : page.select(MARKED)) {
            String line = Blank.line(each.text());
            boolean fits = !line.isEmpty() && line.length() <= LONGEST && each.closest("nav, footer, aside") == null;
            if (fits && Opening.isByline(line) && confirmed(line, told)) {
                return line;
            }
            shown = shown.isEmpty() && fits && confirmed(line, told) ? line : shown;
        }
        return told.isEmpty() ? first(shown, Metas.of(page, "author"), Metas.of(page, "article:author"),
                Metas.of(page, "dc:creator"), Metas.of(page, "dc.creator"), Metas.of(page, "parsely-author"))
                : shown.isEmpty() ? String.join(", ", told) : first(bare(shown, told), shown);
    }

    /** A box about the author holds more than who signed. */
    private static String bare(String shown, List<String> told) {
        int names = String.join(", ", told).length();
        return shown.length() > 2 * names + LONGEST / 10 ? String.join(", ", told) : "";
    }

    private static boolean confirmed(String line, List<String> told) {
        return told.isEmpty() || told.stream().anyMatch(line::contains);
    }

    private static String first(String... lines) {
        for (String line : lines) {
            if (!line.isEmpty() && line.length() <= LONGEST && !line.startsWith("http")) {
                return line;
            }
        }
        return "";
    }

    /** Takes the byline out of the text, above which it is put. */
    static void remove(Element root, String byline) {
        if (byline.isEmpty()) {
            return;
        }
        for (Element each : root.select("p, div, span, address, a")) {
            if (each != root && each.parent() != null && Blank.line(each.text()).equals(byline)) {
                each.remove();
                return;
            }
        }
    }
}
