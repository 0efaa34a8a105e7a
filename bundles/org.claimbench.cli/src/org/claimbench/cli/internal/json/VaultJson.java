/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal.json;

import java.util.SortedSet;

import org.claimbench.core.vault.Identity;
import org.claimbench.core.vault.SourceKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the vault holds, as machines read it. */
public final class VaultJson {

    private VaultJson() {
    }

    /** Which sources, not who they are. */
    public static JsonNode of(SortedSet<SourceKey> sources) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        sources.forEach(key -> json.addObject().put("dossier", key.dossier()).put("source", key.source())); //$NON-NLS-1$ //$NON-NLS-2$
        return json;
    }

    /** Who a source is. */
    public static JsonNode of(Identity identity) {
        ObjectNode json = Json.object();
        Json.put(json, "name", identity.name()); //$NON-NLS-1$
        Json.put(json, "reach", identity.reach()); //$NON-NLS-1$
        Json.put(json, "notes", identity.notes()); //$NON-NLS-1$
        return json;
    }
}
