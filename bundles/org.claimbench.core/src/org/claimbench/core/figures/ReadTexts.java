/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.figures;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Texts that were read lately. Checks look at every claim after each change, and all but one say what they said before.
 * Usable from any thread.
 */
final class ReadTexts {

    /** More than the lines of the largest dossiers, so that going through all of them again finds each. */
    private static final int MOST = 20_000;
    private static final float LOAD = 0.75f;
    private static final Map<Key, TextFigures> KNOWN = Collections
            .synchronizedMap(new LinkedHashMap<>(16, LOAD, true) {

                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.@Nullable Entry<Key, TextFigures> eldest) {
                    return size() > MOST;
                }
            });

    private record Key(String language, String text, @Nullable OffsetDateTime published) {
    }

    private ReadTexts() {
    }

    static TextFigures of(String language, String text, @Nullable OffsetDateTime published,
            Supplier<TextFigures> reading) {
        Key key = new Key(language, text, published);
        TextFigures read = Optional.ofNullable(KNOWN.get(key)).orElseGet(reading);
        KNOWN.put(key, read);
        return read;
    }
}
