/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds out whether one thing leads to another. */
final class Circles {

    private Circles() {
    }

    /** Whether a walk from one thing reaches another; they may be the same. Ends on circles that are there already. */
    static <T> boolean leads(T from, T to, Function<T, List<T>> next) {
        Set<T> seen = new HashSet<>();
        List<T> ahead = new ArrayList<>(List.of(from));
        while (!ahead.isEmpty()) {
            T here = ahead.remove(ahead.size() - 1);
            if (here == to) {
                return true;
            }
            if (seen.add(here)) {
                ahead.addAll(next.apply(here));
            }
        }
        return false;
    }
}
