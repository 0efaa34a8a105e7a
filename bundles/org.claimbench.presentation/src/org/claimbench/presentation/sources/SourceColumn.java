/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.sources;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;

/** The columns of the table of sources, in their order. */
public enum SourceColumn {

    /** What the source is called. */
    TITLE(Messages.Column_title, SourceRow::title),
    /** How many claims rest on it. */
    CLAIMS(Messages.Column_claims, row -> Integer.toString(row.claims())),
    /** Its grade in the Admiralty code. */
    RELIABILITY(Messages.Column_reliability, row -> SourceWords.of(row.source().getReliability())),
    /** What sort of source it is. */
    KIND(Messages.Column_kind, row -> SourceWords.of(row.source().getKind())),
    /** Who issued it. */
    PUBLISHER(Messages.Column_publisher, row -> row.told().publisher()),
    /** On what terms somebody told us, and whether it is protected. */
    TERMS(Messages.Column_terms, row -> SourceWords.terms(row.source())),
    /** When it was issued. */
    PUBLISHED(Messages.Column_published, SourceRow::published),
    /** The time that its data describe. */
    DATA_AS_OF(Messages.Column_dataAsOf, SourceRow::dataAsOf),
    /** Where it can be found. */
    ADDRESS(Messages.Column_address, row -> row.told().url());

    private final String title;
    private final Function<SourceRow, String> words;

    SourceColumn(String title, Function<SourceRow, String> words) {
        this.title = title;
        this.words = words;
    }

    /** The word above the column. */
    public String title() {
        return title;
    }

    /**
     * What stands in it.
     *
     * @param row
     *            a line
     * @return empty when nothing is known
     */
    public String words(SourceRow row) {
        return words.apply(row);
    }

    /** The most used, the best and the newest first; what is not known last. */
    Comparator<SourceRow> order() {
        return switch (this) {
        case CLAIMS -> Comparator.comparingInt(SourceRow::claims).reversed();
        case RELIABILITY -> Comparator.comparingInt(row -> grade(row));
        case PUBLISHED, DATA_AS_OF -> Comparator.comparing(words, Comparator.reverseOrder());
        default -> Comparator.<SourceRow, Boolean>comparing(row -> words(row).isEmpty()).thenComparing(words,
                Collator.getInstance());
        };
    }

    private static int grade(SourceRow row) {
        int grade = row.source().getReliability().getValue();
        return grade == 0 ? Integer.MAX_VALUE : grade;
    }
}
