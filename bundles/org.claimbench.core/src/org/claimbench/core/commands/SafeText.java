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
