/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal.json;

import org.claimbench.core.claims.ClaimOrder;
import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.Dossier;
import org.claimbench.model.Reliability;
import org.claimbench.model.Source;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A dossier as machines read it. The keys are a contract: they never change their meaning. */
public final class DossierJson {

    private DossierJson() {
    }

    /**
     * Describes a dossier.
     *
     * @param dossier
     *            only read
     * @return documents in their order, claims in the order of the text
     */
    public static ObjectNode of(Dossier dossier) {
        ObjectNode json = Json.object();
        Json.put(json, "id", dossier.getId()); //$NON-NLS-1$
        Json.put(json, "title", dossier.getTitle()); //$NON-NLS-1$
        Json.put(json, "mode", dossier.getMode().getLiteral()); //$NON-NLS-1$
        if (!dossier.getDocuments().isEmpty()) {
            Json.put(json, "language", dossier.getDocuments().get(0).getLanguage()); //$NON-NLS-1$
        }
        ArrayNode documents = json.putArray("documents"); //$NON-NLS-1$
        dossier.getDocuments().forEach(document -> documents.add(DocumentJson.of(document)));
        ArrayNode claims = json.putArray("claims"); //$NON-NLS-1$
        ClaimOrder.inTextOrder(dossier).forEach(claim -> claims.add(ClaimJson.of(claim)));
        ArrayNode sources = json.putArray("sources"); //$NON-NLS-1$
        dossier.getSources().forEach(source -> sources.add(source(source)));
        return json;
    }

    private static ObjectNode source(Source source) {
        ObjectNode json = Json.object();
        Json.put(json, "id", source.getId()); //$NON-NLS-1$
        ToldSource told = ToldSource.of(source);
        Json.put(json, "title", told.title()); //$NON-NLS-1$
        Json.put(json, "url", told.url()); //$NON-NLS-1$
        if (source.getReliability() != Reliability.UNGRADED) {
            Json.put(json, "reliability", source.getReliability().getLiteral()); //$NON-NLS-1$
        }
        if (source.getDerivedFrom() != null) {
            Json.put(json, "derivedFrom", source.getDerivedFrom().getId()); //$NON-NLS-1$
        }
        return json;
    }
}
