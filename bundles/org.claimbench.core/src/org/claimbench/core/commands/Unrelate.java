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

/** Takes back how one claim stands to another. */
public final class Unrelate extends UseCase {

    private final Claim first;
    private final Relation relation;
    private final Claim second;

    /**
     * @param first
     *            in an open dossier
     * @param relation
     *            what was said to hold between them
     * @param second
     *            the other claim
     */
    public Unrelate(Claim first, Relation relation, Claim second) {
        super(Messages.Command_unrelate);
        this.first = first;
        this.relation = relation;
        this.second = second;
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(first).or(() -> refusalIfGone(second))
                .or(() -> relation.holds(first, second) ? Optional.empty() : Optional.of(Messages.Refused_notRelated));
    }

    @Override
    protected void change() {
        boolean named = relation.names(first, second);
        remove(named ? first : second, relation.feature(), named ? second : first);
    }
}
