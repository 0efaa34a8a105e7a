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

import org.claimbench.core.salvage.Loss;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What a salvaged dossier has lost, as machines read it. */
public final class LossesJson {

    private LossesJson() {
    }

    /** One entry a loss, in the order of the damaged file. */
    public static ArrayNode of(List<Loss> losses) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        losses.forEach(loss -> json.addObject().put("line", loss.line()).put("message", loss.what())); //$NON-NLS-1$ //$NON-NLS-2$
        return json;
    }
}
