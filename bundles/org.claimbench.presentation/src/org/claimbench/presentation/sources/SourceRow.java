/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.sources;

import java.util.Locale;

import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A line of the table of sources. Of a protected source the alias is told, and nothing else that says who it is.
 *
 * @param source
 *            whose line it is
 * @param told
 *            what may be told of it
 * @param claims
 *            how many claims rest on it
 */
public record SourceRow(Source source, ToldSource told, int claims) {

    static SourceRow of(Source source, int claims) {
        return new SourceRow(source, ToldSource.of(source), claims);
    }

    /** What the source is called. */
    public String title() {
        return SourceWords.name(source);
    }

    /** When it was issued, in EDTF; empty when not known. */
    public String published() {
        return words(told.published());
    }

    /** The time that its data describe, in EDTF; empty when not known. */
    public String dataAsOf() {
        return words(told.dataAsOf());
    }

    private static String words(@Nullable Object date) {
        return date == null ? "" : date.toString(); //$NON-NLS-1$
    }

    boolean matches(String part) {
        return String.join("\n", title(), told.publisher(), told.url()).toLowerCase(Locale.ROOT).contains(part); //$NON-NLS-1$
    }
}
