/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.item;

import java.util.List;
import java.util.regex.Pattern;

import org.claimbench.text.Span;

/** Addresses on the web and of mail, and names on platforms. */
final class LinkFinder implements ItemFinder {

    private static final Pattern LINK = Pattern.compile("(?:https?://|\\bwww\\.)[^\\s<>“”\"«»]{1,2000}+"
            + "|(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}-]{1,63}"
            + "(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}+"
            + "|(?<![\\p{L}\\p{N}@/])@[A-Za-z0-9_]{2,30}+");

    @Override
    public List<TextItem> find(String text, List<Span> sentences) {
        return Matches.in(text, sentences, LINK, TextItemKind.LINK).stream().map(item -> trimmed(text, item)).toList();
    }

    /** The full stop behind an address belongs to the sentence, and so does a bracket that opens outside of it. */
    private static TextItem trimmed(String text, TextItem item) {
        int end = item.span().end();
        while (end > item.span().start() + 1 && ".,;:!?)’'…".indexOf(text.charAt(end - 1)) >= 0
                && !(text.charAt(end - 1) == ')' && balanced(text.substring(item.span().start(), end)))) {
            end--;
        }
        return new TextItem(item.kind(), new Span(item.span().start(), end));
    }

    private static boolean balanced(String address) {
        return address.chars().filter(unit -> unit == '(').count() >= address.chars().filter(unit -> unit == ')')
                .count();
    }
}
