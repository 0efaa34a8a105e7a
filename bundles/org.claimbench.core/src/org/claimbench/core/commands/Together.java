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
import org.eclipse.osgi.util.NLS;

/** Does the same to several claims, as one step. */
public final class Together extends UseCase {

    private final List<UseCase> parts;

    /**
     * @param parts
     *            of the same kind, one a claim; not empty
     */
    public Together(List<? extends UseCase> parts) {
        super(NLS.bind(Messages.Command_together, parts.get(0).getLabel(), parts.size()));
        this.parts = List.copyOf(parts);
    }

    @Override
    public Optional<String> refusal() {
        return parts.stream().map(UseCase::refusal).flatMap(Optional::stream).findFirst();
    }

    @Override
    public boolean review() {
        return parts.stream().anyMatch(UseCase::review);
    }

    @Override
    protected void change() {
        parts.forEach(this::include);
    }
}
