/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal;

import java.text.MessageFormat;
import java.util.Locale;

/** Fills the messages that choose their words by a count. */
public final class Phrase {

    private Phrase() {
    }

    /**
     * Fills a pattern of {@link MessageFormat}; the machine's language plays no part.
     *
     * @param pattern
     *            from {@link Messages}
     * @param values
     *            what it asks for
     * @return the words
     */
    public static String of(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
