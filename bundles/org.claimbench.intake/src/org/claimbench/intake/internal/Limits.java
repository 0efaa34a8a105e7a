/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import java.time.Duration;

/**
 * How much a reader takes. The house's own figures: ten times what the largest document of a desk had, and little
 * enough for a machine with 2 GB.
 *
 * @param characters
 *            the longest text, in UTF-16 units
 * @param elements
 *            the most paragraphs, cells, pictures and tags
 * @param pages
 *            the most pages
 * @param unpacked
 *            the most bytes that a packed file may unpack to
 * @param time
 *            how long it may take
 */
public record Limits(int characters, int elements, int pages, long unpacked, Duration time) {

    /** The largest plain text and the longest text of any kind: 5 MB. */
    public static final int TEXT = 5_000_000;

    /** The largest web page: 20 MB. */
    public static final int PAGE = 20_000_000;

    /** The largest Word file or PDF: 100 MB. */
    public static final int DOCUMENT = 100_000_000;

    /** What holds outside of tests. */
    public static final Limits USUAL = new Limits(TEXT, 200_000, 1_000, 200_000_000L, Duration.ofSeconds(60));
}
