/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/** Small things done to words. */
final class Words {

    private static final String SEPARATOR = " · "; //$NON-NLS-1$

    private Words() {
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip(); //$NON-NLS-1$
    }

    /** What is not blank, in one line. */
    static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(SEPARATOR));
    }

    static List<String> present(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).toList();
    }

    /** At most so many UTF-16 units, cut between words. */
    static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int cut = text.lastIndexOf(' ', most);
        int end = cut > most / 2 ? cut : most;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + '…';
    }

    static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
