/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.vault;

import java.util.Comparator;

/**
 * Which source of which dossier. It tells nobody who the source is.
 *
 * @param dossier
 *            the dossier’s id
 * @param source
 *            the source’s id within it
 */
public record SourceKey(String dossier, String source) implements Comparable<SourceKey> {

    private static final Comparator<SourceKey> ORDER = Comparator.comparing(SourceKey::dossier)
            .thenComparing(SourceKey::source);

    @Override
    public int compareTo(SourceKey other) {
        return ORDER.compare(this, other);
    }
}
