/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.text.Span;

/** The places in a text where words stand to the letter. */
final class Literal {

    private static final int MOST = 100;

    private final String text;

    Literal(String text) {
        this.text = text;
    }

    /**
     * The places of a quotation. It is found within longer words only when its context says that it was part of one.
     *
     * @return in the order of the text, not more than {@link #MOST}
     */
    List<Span> places(Quote quote) {
        List<Span> places = new ArrayList<>();
        String exact = quote.exact();
        for (int at = text.indexOf(exact); at >= 0 && places.size() < MOST; at = text.indexOf(exact, at + 1)) {
            Span place = new Span(at, at + exact.length());
            if (isWhole(quote, place)) {
                places.add(place);
            }
        }
        return places;
    }

    private boolean isWhole(Quote quote, Span place) {
        String exact = quote.exact();
        String prefix = quote.prefix();
        String suffix = quote.suffix();
        boolean starts = !goesOn(text, place.start()) || goesOn(prefix + exact, prefix.length());
        boolean ends = !goesOn(text, place.end()) || goesOn(exact + suffix, exact.length());
        return starts && ends;
    }

    /** Whether a word, a figure or a character goes on across an offset. */
    private static boolean goesOn(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        boolean wordBefore = Character.isLetterOrDigit(before);
        if (wordBefore && Character.isLetterOrDigit(after) || belongsToLast(after)) {
            return true;
        }
        boolean separatorBehind = (after == '.' || after == ',') && Character.isDigit(before) && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
        boolean separatorBefore = (before == '.' || before == ',') && Character.isDigit(after) && at > 1
                && Character.isDigit(text.charAt(at - 2));
        return separatorBehind || separatorBefore;
    }

    private static boolean belongsToLast(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || Character.isLowSurrogate((char) character);
    }

    /** How many letters of a quotation's prefix and suffix stand, without a gap, around a place. */
    int context(Quote quote, Span place) {
        String prefix = quote.prefix();
        int before = 0;
        while (before < prefix.length() && before < place.start()
                && same(prefix.charAt(prefix.length() - 1 - before), text.charAt(place.start() - 1 - before))) {
            before++;
        }
        String suffix = quote.suffix();
        int behind = 0;
        while (behind < suffix.length() && place.end() + behind < text.length()
                && same(suffix.charAt(behind), text.charAt(place.end() + behind))) {
            behind++;
        }
        return before + behind;
    }

    private static boolean same(char one, char other) {
        return EditDistance.fold(one) == EditDistance.fold(other);
    }
}
