/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.text;

/**
 * A stretch of a text. Offsets count UTF-16 units. Immutable.
 *
 * @param start
 *            the first unit, zero or more
 * @param end
 *            the unit after the last one, not before {@code start}
 */
public record Span(int start, int end) {

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException
     *             when {@code start} is negative or lies behind {@code end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    /** How many UTF-16 units it has. */
    public int length() {
        return end - start;
    }

    /** Whether it holds nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * The words of a text that stand here.
     *
     * @param text
     *            not null
     * @return never null
     * @throws IndexOutOfBoundsException
     *             when the text ends before this span does
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether the unit at this offset belongs to it. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether all of the other lies within this one; both may be the same. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether both have at least one unit in common; spans that only touch do not. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }
}
