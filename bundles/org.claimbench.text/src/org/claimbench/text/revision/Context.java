/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import org.claimbench.text.Selector;
import org.claimbench.text.Span;

/** How much of what stands around some words stands around them elsewhere. */
final class Context {

    private Context() {
    }

    /**
     * The share of words and context together that agrees.
     *
     * @param words
     *            the share of the words themselves that agrees
     * @return from 0 to 1
     */
    static double agreement(Side before, Span mark, Side after, Span place, double words) {
        int prefix = Math.min(Selector.CONTEXT, mark.start());
        int suffix = Math.min(Selector.CONTEXT, before.text().length() - mark.end());
        double whole = prefix + mark.length() + suffix;
        return (sameBefore(before.text(), mark.start(), after.text(), place.start()) + words * mark.length()
                + sameBehind(before.text(), mark.end(), after.text(), place.end())) / whole;
    }

    private static int sameBefore(String one, int oneAt, String other, int otherAt) {
        int most = Math.min(Selector.CONTEXT, Math.min(oneAt, otherAt));
        int same = 0;
        while (same < most && one.charAt(oneAt - 1 - same) == other.charAt(otherAt - 1 - same)) {
            same++;
        }
        return same;
    }

    private static int sameBehind(String one, int oneAt, String other, int otherAt) {
        int most = Math.min(Selector.CONTEXT, Math.min(one.length() - oneAt, other.length() - otherAt));
        int same = 0;
        while (same < most && one.charAt(oneAt + same) == other.charAt(otherAt + same)) {
            same++;
        }
        return same;
    }
}
