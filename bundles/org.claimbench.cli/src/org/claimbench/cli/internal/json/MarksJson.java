/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal.json;

import java.util.List;
import java.util.Locale;

import org.claimbench.core.marks.MarkReview;
import org.claimbench.model.Document;
import org.claimbench.model.Identified;
import org.claimbench.text.Span;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What became of marks in a newer text; offsets are code points of it. */
public final class MarksJson {

    private MarksJson() {
    }

    /** A list with an object for each mark. */
    public static JsonNode of(List<MarkReview> marks) {
        ArrayNode list = Json.object().arrayNode();
        Offsets offsets = Offsets.of(marks.isEmpty() ? null : marks.get(0).after());
        marks.forEach(mark -> list.add(of(mark, offsets)));
        return list;
    }

    private static ObjectNode of(MarkReview mark, Offsets offsets) {
        ObjectNode json = Json.object();
        Json.put(json, "anchor", mark.mark().getId()); //$NON-NLS-1$
        Json.put(json, mark.mark().eContainer().eClass().getName().toLowerCase(Locale.ROOT), owner(mark));
        if (mark.after().eContainer() instanceof Document document) {
            Json.put(json, "document", document.getId()); //$NON-NLS-1$
        }
        json.put("revision", mark.after().getNumber()); //$NON-NLS-1$
        json.put("state", mark.state().label()); //$NON-NLS-1$
        json.put("score", mark.score()); //$NON-NLS-1$
        Json.put(json, "exact", mark.oldWords()); //$NON-NLS-1$
        Span place = mark.place();
        if (place != null) {
            put(json, place, offsets);
            Json.put(json, "words", mark.newWords()); //$NON-NLS-1$
        }
        if (!mark.rivals().isEmpty()) {
            ArrayNode rivals = json.putArray("rivals"); //$NON-NLS-1$
            mark.rivals().forEach(rival -> put(rivals.addObject(), rival, offsets));
        }
        return json;
    }

    private static void put(ObjectNode json, Span span, Offsets offsets) {
        json.put("start", offsets.codePoints(span.start())); //$NON-NLS-1$
        json.put("end", offsets.codePoints(span.end())); //$NON-NLS-1$
    }

    /** The id of the claim, item or comment that has the mark. */
    public static String owner(MarkReview mark) {
        return ((Identified) mark.mark().eContainer()).getId();
    }
}
