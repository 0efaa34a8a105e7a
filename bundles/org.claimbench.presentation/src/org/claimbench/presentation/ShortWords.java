/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

/** Words for a line that has no room for all of them. */
public final class ShortWords {

    private static final int LONGEST = 60;

    private ShortWords() {
    }

    /**
     * Shortens words at a space where they are too long.
     *
     * @param words
     *            of any length
     * @return on one line, with an ellipsis where some are left out
     */
    public static String of(String words) {
        String line = words.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : LONGEST;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end).strip() + '…';
    }
}
