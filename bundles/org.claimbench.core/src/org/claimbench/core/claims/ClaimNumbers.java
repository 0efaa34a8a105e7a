/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;

/** The numbers by which claims are called: their places in the order of the text, from 1. */
public final class ClaimNumbers {

    private final Map<Claim, Integer> numbers = new HashMap<>();

    /**
     * @param dossier
     *            numbered as it is now; later changes are not followed
     */
    public ClaimNumbers(Dossier dossier) {
        List<Claim> ordered = ClaimOrder.inTextOrder(dossier);
        for (int i = 0; i < ordered.size(); i++) {
            numbers.put(ordered.get(i), i + 1);
        }
    }

    /**
     * A claim’s number.
     *
     * @param claim
     *            of that dossier
     * @return from 1; 0 for a claim that is not in the dossier
     */
    public int of(Claim claim) {
        return numbers.getOrDefault(claim, 0);
    }
}
