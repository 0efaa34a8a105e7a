/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import org.claimbench.core.sources.ToldSource;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** What a source is, how far it is to be trusted, and from where it took what it says. */
final class SourceFacts {

    /** A source stands in a piece of evidence, which stands in a claim. */
    private static final int OUTSIDE = 2;

    private static final int DEEPEST = 20;

    private SourceFacts() {
    }

    static Facts of(@Nullable Source source) {
        return of(source, OUTSIDE);
    }

    // A file may hold a circle, and a chain of any length: the innermost origin counts by its id.
    private static Facts of(@Nullable Source source, int depth) {
        if (source == null) {
            return new Facts();
        }
        Facts facts = identity(source).putAll("snapshots", source.getSnapshots().stream().map(SourceFacts::bytes)); //$NON-NLS-1$
        Source origin = source.getDerivedFrom();
        return depth < DEEPEST ? facts.put("derivedFrom", of(origin, depth + 1)) //$NON-NLS-1$
                : facts.put("derivedFrom", ClaimFacts.id(origin)); //$NON-NLS-1$
    }

    static Facts bytes(@Nullable Snapshot snapshot) {
        return snapshot == null ? new Facts() : Facts.of(snapshot, Literals.SNAPSHOT__SHA256);
    }

    // What ToldSource tells. Of a protected source nothing that could tell who it is: its title is an alias.
    private static Facts identity(Source source) {
        Facts open = source.isProtected() ? new Facts()
                : Facts.of(source, ToldSource.WITHHELD.toArray(EAttribute[]::new));
        return open.add(Facts.of(source, Literals.IDENTIFIED__ID, Literals.SOURCE__TITLE, Literals.SOURCE__KIND,
                Literals.SOURCE__PRIMARY, Literals.SOURCE__RELIABILITY, Literals.SOURCE__RECORD,
                Literals.SOURCE__PROTECTED));
    }
}
