/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Disposition;
import org.claimbench.model.RecordStatus;
import org.claimbench.model.Reliability;
import org.claimbench.model.Source;
import org.claimbench.model.SourceKind;
import org.claimbench.model.Stance;
import org.claimbench.presentation.Background;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.testkit.LargeDossier;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sources as their page shows them. */
class SourcesPresenterTest {

    private final DossierSession session = DossierSession.forNew(Path.of("a.dossier"),
            DossierBuilder.before("Sales rose. Prices fell. Nobody knows why.").claim("Sales rose")
                    .evidence("Bureau table", Stance.SUPPORTS, "up 3%").evidence("Daily", Stance.CONTEXT, "rose")
                    .disposition(Disposition.OK, "Yes.").claim("Prices fell")
                    .evidence("Bureau table", Stance.REFUTES, "up").evidence("daily", Stance.SUPPORTS, "fell")
                    .evidence("Mole", Stance.SUPPORTS, "fell").build());
    private final DossierPresenter dossier = new DossierPresenter(session, "Ines Falk",
            Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC), Background.NONE);
    private final SourcesPresenter sources = new SourcesPresenter(dossier);

    @BeforeEach
    void fillIn() {
        source(1).setPublisher("Statistics bureau");
        source(1).setReliability(Reliability.A);
        source(1).setUrl("https://bureau.example/table");
        source(2).setPublisher("The Daily");
        source(2).setDerivedFrom(source(1));
        source(4).setProtected(true);
        source(4).setRecord(RecordStatus.OFF_THE_RECORD);
        source(4).setPublisher("Ministry of secrets");
        sources.refresh();
    }

    private Source source(int number) {
        return session.dossier().getSources().get(number - 1);
    }

    private String titles() {
        return sources.rows().stream().map(SourceRow::title).collect(Collectors.joining(", "));
    }

    private String line(int number, SourceColumn... columns) {
        SourceRow row = sources.rows().get(number - 1);
        return List.of(columns).stream().map(column -> column.words(row)).collect(Collectors.joining(" | "));
    }

    @Test
    void aLineTellsWhatIsKnownAndHowMuchRestsOnIt() {
        assertEquals("Bureau table | 2 | A, completely reliable | Other | Statistics bureau | On the record | "
                + "https://bureau.example/table",
                line(1, SourceColumn.TITLE, SourceColumn.CLAIMS, SourceColumn.RELIABILITY, SourceColumn.KIND,
                        SourceColumn.PUBLISHER, SourceColumn.TERMS, SourceColumn.ADDRESS));
        assertEquals("4 sources, 1 derived", sources.count(4));
    }

    @Test
    void ofAProtectedSourceTheAliasAloneIsTold() {
        assertEquals("Mole | Off the record, protected |  | ",
                line(4, SourceColumn.TITLE, SourceColumn.TERMS, SourceColumn.PUBLISHER, SourceColumn.ADDRESS));
        assertEquals("", sources.fields(source(4)).publisher());
        sources.filter("secrets");
        assertEquals("", titles());
    }

    @Test
    void linesAreFilteredAndOrdered() {
        sources.filter(" DAILY ");
        assertEquals("Daily, daily", titles());
        assertEquals("2 of 4 sources", sources.count(2));
        sources.filter("");
        sources.sort(SourceColumn.RELIABILITY, false);
        assertEquals("Bureau table", sources.rows().get(0).title());
        sources.sort(SourceColumn.CLAIMS, true);
        assertEquals("Bureau table", sources.rows().get(3).title());
        sources.sort(SourceColumn.PUBLISHER, false);
        assertEquals("Bureau table, Daily, daily, Mole", titles());
    }

    @Test
    void whatRestsOnASourceIsListedWithNumberAndBearing() {
        List<RestingClaim> resting = sources.resting(source(1));
        assertEquals("1 OK Sales rose Supports, 2 No finding yet Prices fell Refutes",
                resting.stream()
                        .map(one -> one.number() + " " + one.outcome().label() + " " + one.statement() + " "
                                + one.bearing())
                        .collect(Collectors.joining(", ")));
        assertEquals("2 claims", sources.restingWords(source(1)));
        assertEquals("1 claim", sources.restingWords(source(2)));
    }

    @Test
    void originsLeadFromTheTopToTheSource() {
        List<OriginNode> way = sources.origins(source(2));
        assertEquals("[Bureau table, Daily]", way.toString());
        assertEquals("[Daily]", way.get(0).children().toString());
        assertEquals(List.of(), way.get(1).children());
    }

    @Test
    void aCircleOfOriginsEnds() {
        source(1).setDerivedFrom(source(2));
        sources.refresh();
        List<OriginNode> way = sources.origins(source(2));
        assertEquals("[Bureau table, Daily]", way.toString());
        assertEquals(List.of(), way.get(1).children());
    }

    @Test
    void theSameTitleIsProposedAndMergedInOneStep() {
        assertEquals(1, sources.alike());
        assertEquals("Same title as the source of The Daily.", sources.likeness(source(3)));
        assertEquals("", sources.likeness(source(2)));
        sources.onlyAlike(true);
        assertEquals("Daily, daily", titles());
        assertTrue(sources.merge(source(3), sources.likely(source(3))).isOK());
        sources.refresh();
        assertEquals("", titles());
        assertEquals(Optional.of("Merge Sources"), session.undoLabel());
        assertEquals("2 claims", sources.restingWords(source(2)));
        session.undo();
        assertEquals(4, session.dossier().getSources().size());
    }

    @Test
    void sourcesThatDifferInProtectionAreNotMerged() {
        IStatus status = sources.merge(source(4), source(1));
        assertEquals("One of these sources is protected and the other is not. "
                + "Protect both or neither, then merge them.", status.getMessage());
        assertTrue(sources.merge(source(4), null).isOK());
        assertEquals(4, session.dossier().getSources().size());
    }

    @Test
    void theLikelyOneIsOfferedFirst() {
        assertEquals(List.of(source(2), source(1), source(4)), sources.others(source(3)));
        assertNull(sources.likely(source(1)));
    }

    @Test
    void fieldsAreWrittenByUseCases() {
        SourceFields fields = sources.fields(source(3));
        assertTrue(fields.title(" The daily ").isOK());
        assertTrue(fields.publisher("Daily house").isOK());
        assertTrue(fields.url("https://daily.example/a ").isOK());
        assertTrue(fields.published("2020-02").isOK());
        assertTrue(fields.dataAsOf("2020").isOK());
        assertTrue(fields.kind(SourceKind.NEWS).isOK());
        assertTrue(fields.reliability(Reliability.C).isOK());
        assertTrue(fields.record(RecordStatus.BACKGROUND).isOK());
        assertTrue(fields.derivedFrom(source(1)).isOK());
        assertEquals("The daily, Daily house, https://daily.example/a, 2020-02, 2020, Bureau table",
                String.join(", ", fields.title(), fields.publisher(), fields.url(), fields.published(),
                        fields.dataAsOf(), fields.derivedFrom()));
        assertEquals(Optional.of("Derived From"), session.undoLabel());
        assertSame(SourceKind.NEWS, source(3).getKind());
        sources.refresh();
        assertEquals("C, fairly reliable | News | Background | 2020-02 | 2020", line(3, SourceColumn.RELIABILITY,
                SourceColumn.KIND, SourceColumn.TERMS, SourceColumn.PUBLISHED, SourceColumn.DATA_AS_OF));
    }

    @Test
    void whatIsTheSameIsNotWritten() {
        SourceFields fields = sources.fields(source(1));
        fields.title("Bureau table ");
        fields.kind(SourceKind.OTHER);
        fields.reliability(Reliability.A);
        fields.record(RecordStatus.ON_THE_RECORD);
        fields.derivedFrom(null);
        fields.published("");
        assertFalse(session.dirty() && session.undoLabel().isPresent());
    }

    @Test
    void whatIsNoDateIsRefusedWithASentence() {
        assertTrue(sources.fields(source(1)).published("last week").getMessage()
                .startsWith("“last week” is not a date. Write a year"));
        assertEquals("This would lead round in a circle.",
                sources.fields(source(1)).derivedFrom(source(2)).getMessage());
    }

    @Test
    void tenThousandSourcesAreShownAtOnce() {
        DossierPresenter large = new DossierPresenter(
                DossierSession.forNew(Path.of("large.dossier"), LargeDossier.of(10_000)), "Ines Falk",
                Clock.fixed(DossierBuilder.NOW, ZoneOffset.UTC), Background.NONE);
        long start = System.nanoTime();
        SourcesPresenter many = new SourcesPresenter(large);
        many.sort(SourceColumn.TITLE, false);
        Source last = many.rows().get(9_999).source();
        assertTrue(many.origins(large.dossier().getSources().get(0)).size() > 1);
        assertEquals(0, many.alike());
        assertEquals("1 claim", many.restingWords(last));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(taken.toMillis() < 2_000, taken::toString);
    }
}
