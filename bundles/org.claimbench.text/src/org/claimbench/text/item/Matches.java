/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimbench.text.Span;

/** Every place within sentences where a pattern fits. */
final class Matches {

    private Matches() {
    }

    static List<TextItem> in(String text, List<Span> sentences, Pattern pattern, TextItemKind kind) {
        List<TextItem> items = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (Span sentence : sentences) {
            matcher.region(sentence.start(), sentence.end());
            while (matcher.find()) {
                items.add(new TextItem(kind, new Span(matcher.start(), matcher.end())));
            }
        }
        return items;
    }
}
