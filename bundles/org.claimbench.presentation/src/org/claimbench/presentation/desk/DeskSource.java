/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import java.util.List;
import java.util.stream.Collectors;

import org.claimbench.presentation.sources.SourceWords;
import org.claimbench.workspace.index.IndexedSource;

/**
 * A source as all dossiers cite it: those of one address, else of one name and publisher, are one.
 *
 * @param first
 *            as the first dossier tells of it
 * @param uses
 *            in each dossier
 */
public record DeskSource(IndexedSource first, List<SourceUse> uses) {

    /** What it is called. */
    public String title() {
        return first.title().isEmpty() ? Messages.Source_unnamed : first.title();
    }

    /** What sort of source it is. */
    public String kind() {
        return SourceWords.of(first.kind());
    }

    /** How far it is trusted; each grade where dossiers differ. */
    public String reliability() {
        return uses.stream().map(use -> use.source().reliability()).distinct().sorted().map(SourceWords::of)
                .collect(Collectors.joining(" / ")); //$NON-NLS-1$
    }

    /** How many claims cite it. */
    public int claims() {
        return uses.stream().mapToInt(use -> use.source().claims().size()).sum();
    }

    /** How many items were found right by it. */
    public int ticks() {
        return uses.stream().mapToInt(use -> use.source().ticks()).sum();
    }

    /** In how many dossiers it is. */
    public long dossiers() {
        return uses.stream().map(use -> use.dossier().path()).distinct().count();
    }

    /** The claims that cite it, dossier by dossier. */
    public List<DeskLine> resting() {
        return uses.stream().flatMap(use -> use.dossier().claims().stream()
                .filter(claim -> use.source().claims().contains(claim.id()))
                .map(claim -> new DeskLine(use.dossier(), claim))).toList();
    }
}
