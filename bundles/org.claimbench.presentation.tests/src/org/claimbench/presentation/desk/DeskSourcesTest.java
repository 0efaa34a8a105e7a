/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.claimbench.model.Reliability;
import org.claimbench.workspace.index.IndexedDossier;
import org.claimbench.workspace.index.IndexedSource;
import org.junit.jupiter.api.Test;

/** The list of all sources of the desk. */
class DeskSourcesTest {

    private static IndexedDossier dossier(String title, IndexedSource... sources) {
        return Known.dossier(title, null, List.of(Known.claim(1, "One of " + title), Known.claim(2, "Two of " + title)),
                List.of(sources), List.of());
    }

    @Test
    void whatHasOneAddressIsOneSource() {
        List<DeskSource> sources = DeskSources.of(List.of(
                dossier("A", Known.source("s1", "Bulletin", "https://example.org/b", Reliability.B, false,
                        List.of("claim-1"))),
                dossier("B", Known.source("s1", "The bulletin", "https://example.org/b", Reliability.C, false,
                        List.of("claim-1", "claim-2")))),
                "");
        assertEquals(1, sources.size());
        assertEquals(3, sources.get(0).claims());
        assertEquals(2, sources.get(0).dossiers());
        assertEquals(2, sources.get(0).ticks());
        assertEquals(List.of("One of A", "One of B", "Two of B"),
                sources.get(0).resting().stream().map(line -> line.claim().statement()).toList());
    }

    @Test
    void protectedSourcesOfOneAliasAreNotTakenForOne() {
        List<DeskSource> sources = DeskSources.of(List.of(
                dossier("A", Known.source("s1", "An official", "", Reliability.B, true, List.of())),
                dossier("B", Known.source("s1", "An official", "", Reliability.B, true, List.of()))), "");
        assertEquals(2, sources.size());
    }

    @Test
    void onWhichMostRestsComesFirstAndAPartOfTheNameFindsIt() {
        List<IndexedDossier> dossiers = List.of(dossier("A",
                Known.source("s1", "Rarely", "", Reliability.B, false, List.of("claim-1")),
                Known.source("s2", "Often", "", Reliability.B, false, List.of("claim-1", "claim-2"))));
        assertEquals(List.of("Often", "Rarely"),
                DeskSources.of(dossiers, "").stream().map(DeskSource::title).toList());
        assertEquals(List.of("Rarely"), DeskSources.of(dossiers, " RARE").stream().map(DeskSource::title).toList());
    }
}
