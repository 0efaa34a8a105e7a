/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.claimbench.workspace.index.IndexedDossier;
import org.claimbench.workspace.index.IndexedSource;

/** The sources of all dossiers, those first on which most rests. */
public final class DeskSources {

    private static final Comparator<DeskSource> ORDER = Comparator.comparingInt(DeskSource::claims)
            .thenComparingInt(DeskSource::ticks).reversed().thenComparing(DeskSource::title);

    private DeskSources() {
    }

    /**
     * The lines to be shown.
     *
     * @param dossiers
     *            as the index knows them
     * @param part
     *            of title, publisher or address; empty for all
     */
    public static List<DeskSource> of(List<IndexedDossier> dossiers, String part) {
        Map<String, List<SourceUse>> same = new LinkedHashMap<>();
        for (IndexedDossier dossier : dossiers) {
            for (IndexedSource source : dossier.sources()) {
                same.computeIfAbsent(key(dossier, source), none -> new ArrayList<>())
                        .add(new SourceUse(dossier, source));
            }
        }
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        return same.values().stream().map(uses -> new DeskSource(uses.get(0).source(), List.copyOf(uses)))
                .filter(source -> matches(source, wanted)).sorted(ORDER).toList();
    }

    // Two protected sources of one alias need not be one person; nor two that nobody named.
    private static String key(IndexedDossier dossier, IndexedSource source) {
        if (source.secret() || source.url().isEmpty() && source.title().isEmpty()) {
            return dossier.path() + '#' + source.id();
        }
        return source.url().isEmpty() ? source.title() + '\n' + source.publisher() : source.url();
    }

    private static boolean matches(DeskSource source, String part) {
        return String.join("\n", source.title(), source.first().publisher(), source.first().url()) //$NON-NLS-1$
                .toLowerCase(Locale.ROOT).contains(part);
    }
}
