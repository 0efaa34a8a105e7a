/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import java.util.List;

import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;

/** One rule. Stateless; must only read the dossier, on the thread that owns it. */
public interface Check {

    /**
     * The rule’s id.
     *
     * @return lower-case words with hyphens, stable for ever: scripts filter by it
     */
    String rule();

    /**
     * Looks at a dossier.
     *
     * @param dossier
     *            the dossier
     * @param numbers
     *            its claims in the order of the text, for messages that name a claim by number
     * @return what is wrong, empty when nothing is
     */
    List<Problem> look(Dossier dossier, ClaimNumbers numbers);

    /**
     * Looks at one claim only.
     *
     * @param claim
     *            in a dossier
     * @param numbers
     *            the dossier's claims in the order of the text
     * @return what the rule has to say about this claim; always empty for a rule about the whole dossier
     */
    default List<Problem> look(Claim claim, ClaimNumbers numbers) {
        return List.of();
    }
}
