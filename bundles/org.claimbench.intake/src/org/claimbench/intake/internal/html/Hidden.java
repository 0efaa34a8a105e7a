/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import java.util.Locale;

import org.jsoup.nodes.Element;

/** Whether a page says that nobody is to see an element. */
final class Hidden {

    private Hidden() {
    }

    static boolean is(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
                || style.contains("display:none") || style.contains("visibility:hidden");
    }
}
