/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import org.claimbench.intake.internal.Blank;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta tags of a page. */
final class Metas {

    private Metas() {
    }

    /** The first that is named so and says something, else empty. */
    static String of(Document page, String name) {
        for (Element meta : page.getElementsByTag("meta")) {
            boolean named = name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name"))
                    || name.equalsIgnoreCase(meta.attr("itemprop")) || name.equalsIgnoreCase(meta.attr("http-equiv"));
            if (named && !meta.attr("content").isBlank()) {
                return Blank.line(meta.attr("content"));
            }
        }
        return "";
    }
}
