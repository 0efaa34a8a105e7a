/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake;

import java.util.List;
import java.util.Optional;

import org.claimbench.intake.parts.Masthead;
import org.claimbench.intake.parts.Origin;
import org.claimbench.intake.parts.Placeholder;
import org.claimbench.intake.parts.Remark;
import org.claimbench.text.Span;

/**
 * An article as it came in. Immutable; usable from any thread.
 *
 * @param name
 *            the name of the file, or what the pasted text was called
 * @param masthead
 *            headline, byline and what else the file says about it
 * @param text
 *            all of the words, headline and byline included, with LF as line end and nothing that XML 1.0 cannot hold;
 *            never blank. For plain text, offsets into it are those of the file, apart from a byte order mark, CR LF
 *            and what the notes tell of
 * @param origins
 *            where each paragraph came from, in the order of the text; unmodifiable
 * @param placeholders
 *            what has to be looked at in the original, in the order of the text; unmodifiable
 * @param remarks
 *            comments and tracked changes, in the order of the text; unmodifiable
 * @param notes
 *            a plain sentence for each thing that a person should know about how it was read; unmodifiable
 */
public record Article(String name, Masthead masthead, String text, List<Origin> origins,
        List<Placeholder> placeholders, List<Remark> remarks, List<String> notes) {

    /** Takes copies of the lists. */
    public Article {
        origins = List.copyOf(origins);
        placeholders = List.copyOf(placeholders);
        remarks = List.copyOf(remarks);
        notes = List.copyOf(notes);
    }

    /**
     * Where words stand in the file.
     *
     * @param span
     *            UTF-16 offsets in the text
     * @return such as “page 3, paragraph 12”; empty when they belong to no paragraph
     */
    public Optional<String> locator(Span span) {
        return origins.stream().filter(origin -> origin.span().overlaps(span)).findFirst().map(Origin::locator);
    }

    /** The headline without the white space around it; empty when the article shows none. */
    public String headline() {
        return masthead.headline();
    }

    /** The byline, {@code By ...}; empty when the article shows none. */
    public String byline() {
        return masthead.byline();
    }
}
