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
import java.util.stream.Stream;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.DossierPackage.Literals;
import org.eclipse.jdt.annotation.Nullable;

/** Says in which claim another one is enclosed, as “Huawei denies X” encloses X. */
public final class Enclose extends ValueChange {

    private final Claim inner;
    private final @Nullable Claim outer;

    /**
     * @param inner
     *            in an open dossier
     * @param outer
     *            of the same dossier, or null for a claim that stands alone
     */
    public Enclose(Claim inner, @Nullable Claim outer) {
        super(Messages.Command_enclose, inner, Literals.CLAIM__INNER_OF, outer);
        this.inner = inner;
        this.outer = outer;
    }

    @Override
    Optional<String> objection() {
        Claim around = outer;
        if (around == null) {
            return Optional.empty();
        }
        if (around.eContainer() != inner.eContainer()) {
            return Optional.of(Messages.Refused_gone);
        }
        boolean circle = Circles.leads(around, inner, claim -> Stream.ofNullable(claim.getInnerOf()).toList());
        return circle ? Optional.of(Messages.Refused_circle) : Optional.empty();
    }
}
