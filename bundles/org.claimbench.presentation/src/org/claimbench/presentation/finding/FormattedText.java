/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.finding;

import java.util.List;

/**
 * Markdown as it reads: the words, and how parts of them look. Nothing in it is run or fetched.
 *
 * @param text
 *            without the signs of Markdown, lines separated by LF
 * @param runs
 *            in their order; they may lie within one another
 */
public record FormattedText(String text, List<Run> runs) {

    /** How words look. */
    public enum Look {
        /** Bold; of a heading as well. */
        STRONG,
        /** Slanted. */
        EMPHASIS,
        /** As typed, letters of one width. */
        CODE,
        /** The words of a link, whose address follows in brackets. */
        LINK
    }

    /**
     * Words that look alike.
     *
     * @param start
     *            UTF-16 offset of the first
     * @param length
     *            in UTF-16 units, more than 0
     * @param look
     *            how they look
     */
    public record Run(int start, int length, Look look) {
    }

    /**
     * Reads Markdown (CommonMark). HTML in it stays as it was typed; a picture becomes its description and address.
     *
     * @param markdown
     *            may be empty
     * @return empty for a blank one
     */
    public static FormattedText of(String markdown) {
        return new MarkdownReader().read(markdown);
    }
}
