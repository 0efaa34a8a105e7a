/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;

/** Grades how credible a piece of evidence is in the Admiralty code, independent of its source. */
public final class SetCredibility extends ValueChange {

    private static final int WORST = 6;

    private final int credibility;

    /**
     * @param evidence
     *            in an open dossier
     * @param credibility
     *            1 (confirmed) to 6 (cannot be judged); 0 for ungraded
     */
    public SetCredibility(Evidence evidence, int credibility) {
        super(Messages.Command_credibility, evidence, Literals.EVIDENCE__CREDIBILITY, Integer.valueOf(credibility));
        this.credibility = credibility;
    }

    @Override
    Optional<String> objection() {
        return credibility >= 0 && credibility <= WORST ? Optional.empty() : Optional.of(Messages.Refused_notAGrade);
    }
}
