/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Evidence;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.model.values.PartialDate;
import org.claimbench.testkit.DossierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of an open source and what of a protected one. */
class ToldSourceTest {

    private static final PartialDate DAY = PartialDate.parse("2020-02-17");

    private final Dossier dossier = DossierBuilder.before("Sales rose.").claim("Sales")
            .evidence("A report", Stance.SUPPORTS, "x").evidence("Source K", Stance.SUPPORTS, "They rose").build();
    private final Source source = dossier.getSources().get(1);
    private final Evidence evidence = dossier.getClaims().get(0).getEvidence().get(1);

    ToldSourceTest() {
        source.setPublisher("Acme");
        source.setUrl(" https://acme.example/ ");
        source.setArchivedUrl("https://archive.example/acme");
        source.setPublished(DAY);
        source.setDataAsOf(DAY);
        evidence.setLocator("p. 3");
    }

    @Test
    void anOpenSourceIsToldWhole() {
        assertEquals(new ToldSource("Source K", "Acme", "https://acme.example/", "https://archive.example/acme", DAY,
                DAY), ToldSource.of(source));
        assertEquals("p. 3", ToldSource.locator(evidence));
    }

    @Test
    void ofAProtectedSourceTheAliasIsTold() {
        source.setProtected(true);
        assertEquals(new ToldSource("Source K", "", "", "", null, null), ToldSource.of(source));
        assertEquals("", ToldSource.locator(evidence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "https://acme.example/memo", "see www.acme.example", "z.k@acme.example", "Acme"})
    void anAliasThatGivesTheSourceAwayIsReplacedByItsNumber(String alias) {
        source.setProtected(true);
        source.setTitle(alias);
        assertEquals("Protected source 2", ToldSource.of(source).title());
    }

    @Test
    void theFileOfAProtectedSourceIsCalledByItsDigest() {
        Snapshot snapshot = DossierFactory.eINSTANCE.createSnapshot();
        snapshot.setId("snapshot-1");
        snapshot.setName("memo of acme.pdf");
        source.getSnapshots().add(snapshot);
        assertEquals("memo of acme.pdf", ToldSource.name(snapshot));
        source.setProtected(true);
        assertEquals("snapshot-1", ToldSource.name(snapshot));
        snapshot.setSha256("ab".repeat(32));
        assertEquals("ab".repeat(32), ToldSource.name(snapshot));
    }
}
