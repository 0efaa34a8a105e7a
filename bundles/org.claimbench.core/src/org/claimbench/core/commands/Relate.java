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
import org.claimbench.model.Claim;

/** Says how one claim stands to another. */
public final class Relate extends UseCase {

    private final Claim first;
    private final Relation relation;
    private final Claim second;

    /**
     * @param first
     *            in an open dossier
     * @param relation
     *            what holds between them
     * @param second
     *            another claim of the same dossier
     */
    public Relate(Claim first, Relation relation, Claim second) {
        super(Messages.Command_relate);
        this.first = first;
        this.relation = relation;
        this.second = second;
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(first).or(() -> refusalIfGone(second)).or(this::objection);
    }

    private Optional<String> objection() {
        if (first == second) {
            return Optional.of(Messages.Refused_itself);
        }
        if (relation.holds(first, second)) {
            return Optional.of(Messages.Refused_related);
        }
        boolean circle = relation == Relation.DEPENDS_ON && Circles.leads(second, first, Claim::getDependsOn);
        return circle ? Optional.of(Messages.Refused_circle) : Optional.empty();
    }

    @Override
    protected void change() {
        add(first, relation.feature(), second);
    }
}
