/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.claimbench.text.Anchor;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Selector;
import org.claimbench.text.Span;
import org.claimbench.text.revision.Texts.Revised;

/** What holds of any quotation that is looked for in any text. */
class QuoteProperties {

    @Provide
    Arbitrary<Revised> revised() {
        return Texts.revised();
    }

    @Property(tries = 3_000)
    void exactOnlyWhereTheWordsStand(@ForAll("revised") Revised revised) {
        Assume.that(!revised.mark().of(revised.before()).isBlank());
        Quote quote = quote(revised);
        Anchor anchor = QuoteSearch.in(revised.after()).find(quote);
        assertNotEquals(AnchorState.MOVED, anchor.state());
        if (anchor.state() == AnchorState.EXACT) {
            Span span = anchor.span();
            assertNotNull(span);
            assertEquals(quote.exact(), span.of(revised.after()));
        }
        if (anchor.state() == AnchorState.AMBIGUOUS) {
            assertFalse(anchor.rivals().size() < 2);
        }
    }

    @Property
    void whatStandsThereIsNeverOrphaned(@ForAll("revised") Revised revised) {
        Assume.that(!revised.mark().of(revised.before()).isBlank());
        assertNotEquals(AnchorState.ORPHANED, QuoteSearch.in(revised.before()).find(quote(revised)).state());
    }

    private static Quote quote(Revised revised) {
        Span mark = revised.mark();
        String text = revised.before();
        int from = Math.max(0, mark.start() - Selector.CONTEXT);
        int to = Math.min(text.length(), mark.end() + Selector.CONTEXT);
        return new Quote(mark.of(text), text.substring(from, mark.start()), text.substring(mark.end(), to), null);
    }

    @Property(tries = 2_000)
    void theBitsGiveTheDistanceOfTheTable(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 150) String pattern,
            @ForAll @AlphaChars @CharRange(from = 'a', to = 'd') @StringLength(max = 200) String text) {
        assertEquals(table(pattern, text, false), new EditDistance(pattern).search(text, false).distance());
        assertEquals(table(pattern, text, true), new EditDistance(pattern).search(text, true).distance());
    }

    /** Sellers' algorithm; the plain way to the same number. */
    private static int table(String pattern, String text, boolean fromStart) {
        int[] column = new int[pattern.length() + 1];
        for (int i = 0; i <= pattern.length(); i++) {
            column[i] = i;
        }
        int best = pattern.length();
        for (int j = 1; j <= text.length(); j++) {
            int diagonal = column[0];
            column[0] = fromStart ? j : 0;
            for (int i = 1; i <= pattern.length(); i++) {
                int change = pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1;
                int value = Math.min(diagonal + change, Math.min(column[i], column[i - 1]) + 1);
                diagonal = column[i];
                column[i] = value;
            }
            best = Math.min(best, column[pattern.length()]);
        }
        return best;
    }
}
