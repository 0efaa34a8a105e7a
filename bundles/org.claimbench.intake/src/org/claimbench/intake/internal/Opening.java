/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * The headline and the byline that a text opens with; each is empty when there is none. A headline is the first line
 * if it is short, is no sentence and no entry of a list, and stands apart: an empty line or a byline follows, and then
 * more.
 * A byline is a short line, no sentence, that opens with "By" or its like.
 */
public record Opening(String headline, String byline) {

    private static final int LONGEST = 150;
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|Von|VON|Por|POR|Par|PAR)\\h+\\S.*");
    /** An entry of a list, or what stands for a picture or table. */
    private static final Pattern BULLET = Pattern
            .compile("[•‣◦▪●·*–—-]\\h.*|\\[.*\\]|[\\p{N}\\p{P}\\p{Z}]*");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?:;…][”’\"'»)]*");

    public static Opening of(String text) {
        Iterator<String> lines = text.lines().map(Blank::strip).dropWhile(String::isEmpty).iterator();
        String first = lines.next();
        if (isByline(first)) {
            return new Opening("", first);
        }
        if (!isShort(first) || BULLET.matcher(first).matches() || !lines.hasNext()) {
            return new Opening("", "");
        }
        String next = lines.next();
        boolean apart = next.isEmpty();
        while (next.isEmpty() && lines.hasNext()) {
            next = lines.next();
        }
        String byline = isByline(next) ? next : "";
        boolean stands = !byline.isEmpty() || apart && !next.isEmpty();
        return stands ? new Opening(first, byline) : new Opening("", "");
    }

    /** Whether a line reads like a byline. */
    public static boolean isByline(String line) {
        return isShort(line) && BYLINE.matcher(line).matches();
    }

    private static boolean isShort(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST && !SENTENCE.matcher(line).matches();
    }
}
