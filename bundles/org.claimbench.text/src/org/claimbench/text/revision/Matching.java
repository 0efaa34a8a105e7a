/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text.revision;

import java.util.Arrays;
import java.util.BitSet;

/** Which word of the old text is which of the new one: each at most once on either side. For one thread while made. */
final class Matching {

    private static final int NONE = -1;

    private final int[] toNew;
    private final int[] toOld;
    private final BitSet same;
    private final BitSet moved;

    Matching(int before, int after) {
        toNew = new int[before];
        toOld = new int[after];
        same = new BitSet(before);
        moved = new BitSet(before);
        Arrays.fill(toNew, NONE);
        Arrays.fill(toOld, NONE);
    }

    /** Says that two words are the same one; does nothing when either has a partner. */
    void same(int old, int now, boolean elsewhere) {
        if (partners(old, now, elsewhere)) {
            same.set(old);
        }
    }

    /** Says that a word stands for another one; does nothing when either has a partner. */
    void replaced(int old, int now, boolean elsewhere) {
        partners(old, now, elsewhere);
    }

    void same(Block block, boolean elsewhere) {
        for (int i = 0; i < block.length(); i++) {
            same(block.oldStart() + i, block.newStart() + i, elsewhere);
        }
    }

    private boolean partners(int old, int now, boolean elsewhere) {
        if (toNew[old] != NONE || toOld[now] != NONE) {
            return false;
        }
        toNew[old] = now;
        toOld[now] = old;
        moved.set(old, elsewhere);
        return true;
    }

    int oldCount() {
        return toNew.length;
    }

    int newCount() {
        return toOld.length;
    }

    /** The partner in the new text, or -1. */
    int toNew(int old) {
        return toNew[old];
    }

    /** The partner in the old text, or -1. */
    int toOld(int now) {
        return toOld[now];
    }

    boolean hasPartner(int old) {
        return toNew[old] != NONE;
    }

    boolean isFree(int now) {
        return toOld[now] == NONE;
    }

    /** Whether its partner is the same word, not one that replaced it. */
    boolean isSame(int old) {
        return same.get(old);
    }

    /** Whether its partner stands elsewhere: in a passage that changed its place among the others. */
    boolean isMoved(int old) {
        return moved.get(old);
    }

    /** Whether two neighbours of the old text are the same two neighbours in the new one. */
    boolean goesOn(int old) {
        return old > 0 && same.get(old - 1) && same.get(old) && toNew[old] == toNew[old - 1] + 1
                && moved.get(old) == moved.get(old - 1);
    }
}
