/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.List;

/** Makes typed or pasted text fit for the file: LF line ends, and no characters that XML 1.0 (section 2.2) excludes. */
final class SafeText {

    private SafeText() {
    }

    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints() //$NON-NLS-1$ //$NON-NLS-2$
                .filter(SafeText::allowed).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /**
     * Where each UTF-16 unit of a text stands in its safe form.
     *
     * @return one more than there are units; what was left out stands where the next one does
     */
    static int[] offsets(String text) {
        int[] offsets = new int[text.length() + 1];
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            offsets[i] = at;
            int c = text.codePointAt(i);
            if (c == '\r') {
                at += text.startsWith("\r\n", i) ? 0 : 1; //$NON-NLS-1$
            } else if (Character.charCount(c) == 1) {
                at += allowed(c) ? 1 : 0;
            } else {
                at += 2;
                i++;
                offsets[i] = at;
            }
        }
        offsets[text.length()] = at;
        return offsets;
    }

    /** The same on one line, without white space at its ends. */
    static String line(String text) {
        return of(text).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Each on one line, once, in the order given; blank ones are left out. */
    static List<String> lines(List<String> texts) {
        return texts.stream().map(SafeText::line).filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
