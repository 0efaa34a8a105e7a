/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.DossierPackage;
import org.claimbench.model.values.PartialDate;
import org.eclipse.jdt.annotation.Nullable;

/** Says for which time a claim holds. */
public final class SetAsOf extends UseCase {

    private final Claim claim;
    private final @Nullable PartialDate asOf;

    /**
     * @param claim
     *            in an open dossier
     * @param asOf
     *            the time, or null for none
     */
    public SetAsOf(Claim claim, @Nullable PartialDate asOf) {
        super(Messages.Command_asOf);
        this.claim = claim;
        this.asOf = asOf;
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim);
    }

    @Override
    public Optional<Object> stepKey() {
        return Optional.of(List.of(claim, DossierPackage.Literals.CLAIM__AS_OF));
    }

    @Override
    protected void change() {
        set(claim, DossierPackage.Literals.CLAIM__AS_OF, asOf);
    }
}
