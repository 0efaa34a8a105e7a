/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal.json;

import org.claimbench.core.claims.Coverage;
import org.claimbench.core.claims.PlaceInOriginal;
import org.claimbench.core.digests.TextDigest;
import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.Document;
import org.claimbench.model.Revision;
import org.claimbench.model.Snapshot;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A document with the sentences of its current revision; offsets count Unicode code points. */
final class DocumentJson {

    private DocumentJson() {
    }

    static ObjectNode of(Document document) {
        ObjectNode json = Json.object();
        Json.put(json, "id", document.getId()); //$NON-NLS-1$
        Json.put(json, "headline", document.getHeadline()); //$NON-NLS-1$
        Json.put(json, "language", document.getLanguage()); //$NON-NLS-1$
        Json.put(json, "url", document.getUrl()); //$NON-NLS-1$
        Json.put(json, "published", document.getPublished()); //$NON-NLS-1$
        Revision revision = document.currentRevision();
        if (revision != null) {
            Offsets offsets = Offsets.of(revision);
            json.put("revision", revision.getNumber()); //$NON-NLS-1$
            json.put("characters", offsets.count()); //$NON-NLS-1$
            json.put("sha256", TextDigest.of(offsets.text())); //$NON-NLS-1$
            Snapshot original = revision.getOriginal();
            if (original != null) {
                json.set("original", original(original)); //$NON-NLS-1$
            }
            sentences(json.putArray("sentences"), document, revision, offsets); //$NON-NLS-1$
        }
        return json;
    }

    private static ObjectNode original(Snapshot original) {
        ObjectNode json = Json.object();
        Json.put(json, "name", ToldSource.name(original)); //$NON-NLS-1$
        Json.put(json, "mediaType", original.getMediaType()); //$NON-NLS-1$
        json.put("size", original.getSize()); //$NON-NLS-1$
        Json.put(json, "sha256", original.getSha256()); //$NON-NLS-1$
        return json;
    }

    private static void sentences(ArrayNode json, Document document, Revision revision, Offsets offsets) {
        for (Coverage.Sentence sentence : Coverage.of(document)) {
            ObjectNode entry = json.addObject();
            entry.put("start", offsets.codePoints(sentence.span().start())); //$NON-NLS-1$
            entry.put("end", offsets.codePoints(sentence.span().end())); //$NON-NLS-1$
            entry.put("text", sentence.span().of(offsets.text())); //$NON-NLS-1$
            entry.put("coverage", sentence.state().label()); //$NON-NLS-1$
            PlaceInOriginal.of(revision, sentence.span()).ifPresent(place -> entry.put("origin", place)); //$NON-NLS-1$
            if (!sentence.items().isEmpty()) {
                ArrayNode items = entry.putArray("items"); //$NON-NLS-1$
                sentence.items().forEach(item -> items.add(item(item, offsets)));
            }
        }
    }

    private static ObjectNode item(Coverage.Detail item, Offsets offsets) {
        ObjectNode json = Json.object();
        json.put("start", offsets.codePoints(item.span().start())); //$NON-NLS-1$
        json.put("end", offsets.codePoints(item.span().end())); //$NON-NLS-1$
        Json.put(json, "kind", item.kind().getLiteral()); //$NON-NLS-1$
        Json.put(json, "coverage", item.state().label()); //$NON-NLS-1$
        return json;
    }
}
