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
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** Says from which source another one took what it says. */
public final class DeriveSource extends ValueChange {

    private final Source source;
    private final @Nullable Source origin;

    /**
     * @param source
     *            in an open dossier
     * @param origin
     *            of the same dossier, or null for a source that stands on its own
     */
    public DeriveSource(Source source, @Nullable Source origin) {
        super(Messages.Command_deriveSource, source, Literals.SOURCE__DERIVED_FROM, origin);
        this.source = source;
        this.origin = origin;
    }

    @Override
    Optional<String> objection() {
        Source from = origin;
        if (from == null) {
            return Optional.empty();
        }
        if (from.eContainer() != source.eContainer()) {
            return Optional.of(Messages.Refused_gone);
        }
        boolean circle = Circles.leads(from, source, next -> Stream.ofNullable(next.getDerivedFrom()).toList());
        return circle ? Optional.of(Messages.Refused_circle) : Optional.empty();
    }
}
