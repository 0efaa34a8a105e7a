/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation;

import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** The source that was used last: most ticks in a row rest on the same one. */
final class LastSource {

    private @Nullable Source source;

    void use(@Nullable Source used) {
        if (used != null) {
            source = used;
        }
    }

    /** Null before any was used, and when the one that was is gone. */
    @Nullable
    Source get() {
        Source known = source;
        return known == null || known.eResource() == null ? null : known;
    }
}
