/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Finding;
import org.claimbench.model.values.PartialDate;
import org.eclipse.jdt.annotation.Nullable;

/** Says for which time the finding of a claim holds. */
public final class SetFindingAsOf extends FindingChange {

    private final @Nullable PartialDate asOf;

    /**
     * @param claim
     *            in an open dossier
     * @param asOf
     *            the time, or null for none
     * @param by
     *            who says so
     * @param at
     *            when
     */
    public SetFindingAsOf(Claim claim, @Nullable PartialDate asOf, String by, Instant at) {
        super(Messages.Command_findingAsOf, claim, by, at);
        this.asOf = asOf;
    }

    @Override
    public Optional<Object> stepKey() {
        return Optional.of(List.of(claim(), Literals.FINDING__AS_OF));
    }

    @Override
    void change(Finding finding) {
        set(finding, Literals.FINDING__AS_OF, asOf);
    }
}
