/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;
import org.claimbench.model.Publication;
import org.claimbench.model.PublicationKind;
import org.claimbench.presentation.Background;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** The journal as its page shows it. */
class JournalPresenterTest {

    private static final Clock CLOCK = Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC);

    private final Dossier dossier = DossierBuilder.before("Sales rose. Prices fell.").claim("Prices fell")
            .claim("Sales rose").build();
    private final Claim prices = dossier.getClaims().get(0);
    private final Claim sales = dossier.getClaims().get(1);
    private final JournalPresenter journal = new JournalPresenter(
            new DossierPresenter(DossierSession.forNew(Path.of("a.dossier"), dossier), "Ines Falk", CLOCK,
                    Background.NONE),
            new DeskTime(CLOCK, Locale.ENGLISH));

    private JournalEntry entry(JournalKind kind, @Nullable Claim claim, String by, String at,
            @Nullable String reason) {
        JournalEntry entry = DossierFactory.eINSTANCE.createJournalEntry();
        entry.setKind(kind);
        entry.setClaim(claim);
        entry.setBy(by);
        entry.setAt(Instant.parse(at));
        entry.setReason(reason);
        dossier.getJournal().add(entry);
        return entry;
    }

    private void review() {
        entry(JournalKind.SUBMITTED, sales, "Ines Falk", "2020-02-18T14:02:00Z", null);
        entry(JournalKind.RETURNED, sales, "Jonas Okafor", "2020-02-18T14:14:00Z", "Query is\nnot enough");
        entry(JournalKind.SUBMITTED, prices, "Ines Falk", "2020-02-18T14:14:00Z", null);
        entry(JournalKind.APPROVED, null, "Jonas Okafor", "2020-02-18T15:00:00Z", "");
        Publication out = DossierFactory.eINSTANCE.createPublication();
        out.setKind(PublicationKind.FACT_CHECK);
        out.setUrl("https://desk.example/1");
        out.getClaims().add(prices);
        dossier.getPublications().add(out);
        entry(JournalKind.PUBLISHED, null, "Ines Falk", "2020-02-18T16:00:00Z", null).setPublication(out);
    }

    private List<String> words() {
        return journal.lines().stream().map(JournalLine::words).toList();
    }

    @Test
    void whileNothingHappenedItSaysSo() {
        assertEquals(List.of(), words());
        assertEquals("Nothing happened yet. Claims that are submitted, returned or approved are noted here.",
                journal.nothing());
        assertEquals("No entries", journal.count(0));
    }

    @Test
    void theNewestComesFirstInWords() {
        review();
        assertEquals(List.of("Published: fact check, https://desk.example/1", "Approved", "Submitted",
                "Returned: Query is not enough", "Submitted"), words());
        assertEquals("18 Feb 2020, 14:14 Z | Jonas Okafor | 1  Sales rose",
                journal.lines().stream().filter(line -> line.words().startsWith("Returned"))
                        .map(line -> line.when() + " | " + line.by() + " | " + line.about())
                        .collect(Collectors.joining()));
        assertEquals("the whole dossier", journal.lines().get(1).about());
        assertNull(journal.lines().get(0).claim());
        assertSame(prices, journal.lines().get(2).claim());
    }

    @Test
    void everyKindHasItsWords() {
        for (JournalKind kind : JournalKind.VALUES) {
            entry(kind, sales, "Ines Falk", "2020-02-18T14:02:00Z", "Why");
        }
        assertEquals("Retracted: Why, Corrected: Why, Published: Why, Approval withdrawn: Why, Approved: Why, "
                + "Returned: Why, Submitted: Why", String.join(", ", words()));
    }

    @Test
    void itIsFilteredByPersonAndByClaim() {
        review();
        assertEquals(List.of("Ines Falk", "Jonas Okafor"), journal.people());
        assertEquals(List.of(sales, prices), journal.claims());
        assertEquals("2  Prices fell", journal.name(prices));
        journal.by("Jonas Okafor");
        assertEquals(List.of("Approved", "Returned: Query is not enough"), words());
        assertEquals("2 of 5 entries", journal.count(2));
        journal.about(prices);
        assertEquals(List.of(), words());
        assertEquals("Nothing of the kind. Choose everybody and all claims to see all.", journal.nothing());
        journal.by(null);
        assertEquals(List.of("Published: fact check, https://desk.example/1", "Submitted"), words());
    }
}
