/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line of a page. Places count points from the upper left corner.
 *
 * @param page
 *            from 1
 * @param left
 *            where its first letter begins
 * @param right
 *            where its last letter ends
 * @param base
 *            the base line
 * @param size
 *            the height of its letters
 * @param words
 *            wide gaps are tabs
 * @param bold
 *            whether all of its letters are bold
 * @param picture
 *            whether it stands for a picture
 */
record TextLine(int page, float left, float right, float base, float size, String words, boolean bold,
        boolean picture) {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(page|seite|página|p\\.)?\\s*[-–—]?\\s*"
            + "(\\d{1,4}|[ivxlc]{1,6})\\s*[-–—]?\\s*((of|von|de|/|\\|)\\s*\\d{1,4})?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** The cells of a row of a table. */
    List<String> cells() {
        return List.of(words.split("\t"));
    }

    boolean isRow() {
        return words.indexOf('\t') > 0;
    }

    boolean isPageNumber() {
        return PAGE_NUMBER.matcher(words.strip()).matches();
    }

    /** The same on all pages, whatever number stands in it. */
    String pattern() {
        return DIGITS.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll("#");
    }

    TextLine cell(String text, float from, float to) {
        return new TextLine(page, from, to, base, size, text, bold, picture);
    }
}
