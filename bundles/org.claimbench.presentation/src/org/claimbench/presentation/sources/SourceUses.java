/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.claimbench.core.sources.LikelyDuplicates;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Evidence;
import org.claimbench.model.Item;
import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** What rests on the sources of a dossier, as it was at one moment. */
final class SourceUses {

    private final Map<Source, List<Claim>> claims = new HashMap<>();
    private final Map<Source, Integer> ticks = new HashMap<>();
    private final Map<Source, List<Source>> derived = new HashMap<>();
    private final Dossier dossier;
    private @Nullable LikelyDuplicates duplicates;

    SourceUses(Dossier dossier) {
        this.dossier = dossier;
        dossier.getClaims().forEach(this::look);
        for (Document document : dossier.getDocuments()) {
            for (Item item : document.getItems()) {
                if (item.getSource() != null) {
                    ticks.merge(item.getSource(), Integer.valueOf(1), Integer::sum);
                }
            }
        }
        for (Source source : dossier.getSources()) {
            if (source.getDerivedFrom() != null) {
                derived.computeIfAbsent(source.getDerivedFrom(), none -> new ArrayList<>()).add(source);
            }
        }
    }

    private void look(Claim claim) {
        for (Evidence evidence : claim.getEvidence()) {
            Source source = evidence.getSource();
            if (source != null) {
                List<Claim> known = claims.computeIfAbsent(source, none -> new ArrayList<>());
                if (known.isEmpty() || known.get(known.size() - 1) != claim) {
                    known.add(claim);
                }
            }
        }
    }

    /** The claims that cite a source, each once, in the order in which they were made. */
    List<Claim> claims(Source source) {
        return claims.getOrDefault(source, List.of());
    }

    /** How many items were ticked with a source. */
    int ticks(Source source) {
        return ticks.getOrDefault(source, Integer.valueOf(0));
    }

    List<Source> derivedFrom(Source source) {
        return derived.getOrDefault(source, List.of());
    }

    /** How many sources derive from another one. */
    int derived() {
        return derived.values().stream().mapToInt(List::size).sum();
    }

    /** Looked for when they are first asked for. */
    LikelyDuplicates duplicates() {
        LikelyDuplicates found = duplicates;
        if (found == null) {
            found = LikelyDuplicates.among(dossier.getSources());
            duplicates = found;
        }
        return found;
    }
}
