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

import org.claimbench.core.internal.ClaimMessages;
import org.eclipse.osgi.util.NLS;

/** Takes in several sources that came together, as one step. */
public final class TakeInSources extends UseCase {

    private final List<TakeInSource> sources;

    /**
     * @param sources
     *            in their order; not empty
     */
    public TakeInSources(List<TakeInSource> sources) {
        super(sources.size() == 1 ? sources.get(0).getLabel()
                : NLS.bind(ClaimMessages.Command_takeInSources, Integer.valueOf(sources.size())));
        this.sources = List.copyOf(sources);
    }

    @Override
    public Optional<String> refusal() {
        return sources.stream().map(UseCase::refusal).flatMap(Optional::stream).findFirst();
    }

    @Override
    protected void change() {
        sources.forEach(this::include);
    }
}
