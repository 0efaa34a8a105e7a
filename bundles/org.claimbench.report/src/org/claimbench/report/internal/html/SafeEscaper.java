/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.html;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;

/**
 * Makes any text inert within HTML. Control characters, which HTML does not allow, show as the sign for a character
 * that cannot be shown: the reader is to see that there was something.
 */
final class SafeEscaper implements Mustache.Escaper {

    private static final int REPLACEMENT = 0xFFFD;

    @Override
    @NonNullByDefault({}) // the interface says nothing about null
    public String escape(String raw) {
        return Escapers.HTML.escape(visible(raw));
    }

    static String visible(String raw) {
        if (raw.codePoints().noneMatch(SafeEscaper::forbidden)) {
            return raw;
        }
        return raw.codePoints().map(c -> forbidden(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean forbidden(int c) {
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        boolean halfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return Character.isISOControl(c) && c != '\n' && c != '\t' || noncharacter || halfPair;
    }
}
