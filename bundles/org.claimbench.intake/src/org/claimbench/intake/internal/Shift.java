/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import org.claimbench.text.Span;

/** Where words stand after their text was cut to {@code from} and {@code to} and cleaned. */
record Shift(CharSequence raw, int from, int to) {

    Span of(Span span) {
        int start = at(span.start());
        return new Span(start, Math.max(start, at(span.end())));
    }

    private int at(int offset) {
        int end = Math.max(from, Math.min(offset, to));
        return new Cleaner().clean(raw.subSequence(from, end).toString()).length();
    }
}
