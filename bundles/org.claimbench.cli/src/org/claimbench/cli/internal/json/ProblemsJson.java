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

import org.claimbench.core.checks.Problem;
import org.claimbench.core.fixes.ClaimFixes;
import org.claimbench.model.Claim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the checks report, as machines read it. */
public final class ProblemsJson {

    private ProblemsJson() {
    }

    /** One entry a problem, in the order of the report. */
    public static ArrayNode of(List<Problem> problems) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Problem problem : problems) {
            ObjectNode entry = json.addObject();
            entry.put("rule", problem.rule()); //$NON-NLS-1$
            entry.put("severity", problem.severity().label()); //$NON-NLS-1$
            entry.put("message", problem.message()); //$NON-NLS-1$
            Claim claim = problem.claim();
            Json.put(entry, "claim", claim == null ? null : claim.getId()); //$NON-NLS-1$
            entry.put("fixable", problem.fixable() || ClaimFixes.mends(problem)); //$NON-NLS-1$
        }
        return json;
    }
}
