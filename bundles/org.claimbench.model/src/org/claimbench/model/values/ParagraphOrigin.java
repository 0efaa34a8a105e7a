/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model.values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a paragraph of a text stands in the file from which the text was read. The notation is one line:
 * {@code 0-152 page 1, paragraph 2}. Immutable; usable from any thread.
 *
 * @param start
 *            the first UTF-16 unit of the paragraph in the text
 * @param end
 *            the first UTF-16 unit after it
 * @param locator
 *            the place in the file as a person cites it, on one line; never null or blank
 */
public record ParagraphOrigin(int start, int end, String locator) {

    private static final Pattern NOTATION = Pattern.compile("(\\d{1,9})-(\\d{1,9}) (.+)"); //$NON-NLS-1$
    private static final Pattern LOCATOR = Pattern.compile("\\S(.*\\S)?"); //$NON-NLS-1$

    /**
     * Accepts what the notation can hold only.
     *
     * @throws IllegalArgumentException
     *             for an empty or negative span, and for a locator that is blank, has white space around it or takes
     *             more than one line
     */
    public ParagraphOrigin {
        if (start < 0 || end <= start || !LOCATOR.matcher(locator).matches()) {
            throw new IllegalArgumentException(notation(start, end, locator));
        }
    }

    /**
     * Reads the notation above.
     *
     * @param text
     *            not null; white space around it is allowed
     * @return never null
     * @throws IllegalArgumentException
     *             when the text is no such line
     */
    public static ParagraphOrigin parse(String text) {
        Matcher matcher = NOTATION.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new ParagraphOrigin(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                matcher.group(3).strip());
    }

    @Override
    public String toString() {
        return notation(start, end, locator);
    }

    private static String notation(int start, int end, String locator) {
        return start + "-" + end + ' ' + locator; //$NON-NLS-1$
    }
}
