/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

import java.util.Comparator;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The units that some spans cover together, to ask quickly whether others touch them. Immutable; usable from any
 * thread.
 */
public final class SpanSet {

    /** From each start to its end; neither overlapping nor empty. */
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    /**
     * @param spans
     *            in any order; they may overlap and may be empty
     */
    public SpanSet(Stream<Span> spans) {
        spans.filter(span -> !span.isEmpty()).sorted(Comparator.comparingInt(Span::start)).forEach(this::add);
    }

    private void add(Span span) {
        Entry<Integer, Integer> before = ends.lastEntry();
        if (before != null && span.start() < before.getValue().intValue()) {
            ends.put(before.getKey(), Integer.valueOf(Math.max(before.getValue().intValue(), span.end())));
        } else {
            ends.put(Integer.valueOf(span.start()), Integer.valueOf(span.end()));
        }
    }

    /** Whether at least one unit of a span is covered; takes time by the logarithm of the number of spans. */
    public boolean overlaps(Span span) {
        Entry<Integer, Integer> last = ends.lowerEntry(Integer.valueOf(span.end()));
        return last != null && !span.isEmpty() && span.start() < last.getValue().intValue();
    }
}
