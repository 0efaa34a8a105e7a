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

/**
 * An article as it came in. Immutable; usable from any thread.
 *
 * @param name
 *            the name of the file, or what the pasted text was called
 * @param headline
 *            the headline without the white space around it; empty when the article shows none
 * @param byline
 *            the byline, {@code By ...}; empty when the article shows none
 * @param text
 *            all of the text, headline and byline included, with LF as line end and nothing that XML 1.0 cannot hold;
 *            never blank. Offsets into it are those of the file, apart from a byte order mark, CR LF and what the notes
 *            tell of
 * @param notes
 *            a plain sentence for each kind of change that was made to the text; unmodifiable
 */
public record Article(String name, String headline, String byline, String text, List<String> notes) {

    /** Takes a copy of the notes. */
    public Article {
        notes = List.copyOf(notes);
    }
}
