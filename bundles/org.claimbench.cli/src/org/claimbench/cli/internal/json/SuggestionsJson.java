/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal.json;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.claimbench.core.claims.Suggested;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.text.suggestion.Suggestion;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is suggested, as machines read it; offsets count Unicode code points. */
public final class SuggestionsJson {

    private static final int DIGITS = 3;

    private SuggestionsJson() {
    }

    /** One entry a suggestion, the most urgent of each document first. */
    public static ArrayNode of(Dossier dossier) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        dossier.getDocuments().forEach(document -> add(json, document));
        return json;
    }

    private static void add(ArrayNode json, Document document) {
        Offsets offsets = Offsets.of(document.currentRevision());
        for (Suggestion suggestion : Suggested.in(document)) {
            ObjectNode entry = json.addObject();
            Json.put(entry, "document", document.getId()); //$NON-NLS-1$
            entry.put("start", offsets.codePoints(suggestion.span().start())); //$NON-NLS-1$
            entry.put("end", offsets.codePoints(suggestion.span().end())); //$NON-NLS-1$
            entry.put("text", suggestion.span().of(offsets.text())); //$NON-NLS-1$
            entry.put("reason", suggestion.reason()); //$NON-NLS-1$
            entry.put("urgency", //$NON-NLS-1$
                    BigDecimal.valueOf(suggestion.urgency()).setScale(DIGITS, RoundingMode.HALF_UP));
        }
    }
}
