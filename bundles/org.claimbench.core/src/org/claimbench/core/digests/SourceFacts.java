/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** What a source is, how far it is to be trusted, and from where it took what it says. */
final class SourceFacts {

    private SourceFacts() {
    }

    static Facts of(@Nullable Source source) {
        if (source == null) {
            return new Facts();
        }
        return identity(source).putChain("derivedFrom", origins(source)) //$NON-NLS-1$
                .putAll("snapshots", bytes(source.getSnapshots())); //$NON-NLS-1$
    }

    // What ToldSource tells. Of a protected source nothing that could tell who it is: its title is an alias.
    private static Facts identity(Source source) {
        Facts open = source.isProtected() ? new Facts()
                : Facts.of(source, ToldSource.WITHHELD.toArray(EAttribute[]::new));
        return open.add(Facts.of(source, Literals.IDENTIFIED__ID, Literals.SOURCE__TITLE, Literals.SOURCE__KIND,
                Literals.SOURCE__PRIMARY, Literals.SOURCE__RELIABILITY, Literals.SOURCE__RECORD,
                Literals.SOURCE__PROTECTED));
    }

    // A file may hold a circle; it ends where it closes.
    private static List<String> origins(Source source) {
        Set<Source> seen = new LinkedHashSet<>();
        for (Source origin = source.getDerivedFrom(); origin != null && seen.add(origin);) {
            origin = origin.getDerivedFrom();
        }
        return ClaimFacts.ids(seen);
    }

    private static List<String> bytes(Collection<Snapshot> snapshots) {
        return snapshots.stream().map(Snapshot::getSha256).filter(digest -> digest != null && !digest.isEmpty())
                .distinct().toList();
    }
}
