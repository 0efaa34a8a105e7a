/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the text of a Word file refers to: comments by their number, footnotes and endnotes in their order. */
final class References {

    private final Map<String, Annotation> comments;
    private final Map<String, Map<String, Annotation>> notes;
    private final Map<Integer, String> used = new LinkedHashMap<>();

    References(Map<String, Annotation> comments, Map<String, Annotation> footnotes,
            Map<String, Annotation> endnotes) {
        this.comments = new HashMap<>(comments);
        notes = Map.of("footnoteReference", footnotes, "endnoteReference", endnotes);
    }

    /** A comment that was not used yet. */
    Optional<Annotation> comment(String number) {
        return Optional.ofNullable(comments.remove(number));
    }

    /** The sign of a note within the text, empty when there is no such note. */
    String sign(String reference, String number) {
        return Optional.ofNullable(notes.getOrDefault(reference, Map.of()).get(number)).map(this::use).orElse("");
    }

    private String use(Annotation note) {
        used.put(used.size() + 1, note.words());
        return "[" + used.size() + "]";
    }

    /** The notes that were used, by their signs. */
    Map<Integer, String> notes() {
        return used;
    }
}
