/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import java.util.Optional;

import org.claimbench.model.Revision;
import org.claimbench.model.values.ParagraphOrigin;
import org.claimbench.text.Span;

/** Where words of a text stand in the file from which the text was read. */
public final class PlaceInOriginal {

    private PlaceInOriginal() {
    }

    /**
     * Looks it up.
     *
     * @param revision
     *            only read
     * @param span
     *            UTF-16 offsets in its text
     * @return of the paragraph in which the words begin, such as “page 3, paragraph 12”; empty when it is not known
     */
    public static Optional<String> of(Revision revision, Span span) {
        return revision.getOrigins().stream().filter(one -> one.start() < span.end() && span.start() < one.end())
                .findFirst().map(ParagraphOrigin::locator);
    }
}
