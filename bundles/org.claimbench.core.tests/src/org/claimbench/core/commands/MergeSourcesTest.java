/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import static org.claimbench.core.commands.UseCaseExamples.claim;
import static org.claimbench.core.commands.UseCaseExamples.document;
import static org.claimbench.core.commands.UseCaseExamples.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Dossier;
import org.claimbench.model.RecordStatus;
import org.claimbench.model.Reliability;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of everything that rested on a duplicate. */
class MergeSourcesTest {

    private final DossierSession session;
    private final Dossier dossier;
    private final Source report;
    private final Source letter;
    private final Source unused;

    MergeSourcesTest(@TempDir Path folder) throws CoreException {
        session = FullDossier.builder().session(folder.resolve("a.dossier"));
        dossier = session.dossier();
        report = source(dossier, 1);
        letter = source(dossier, 2);
        unused = source(dossier, 3);
    }

    private void merge(Source stays, Source duplicate) {
        IStatus outcome = session.execute(new MergeSources(stays, duplicate));
        assertTrue(outcome.isOK(), outcome::getMessage);
    }

    @Test
    void evidenceTicksAndDerivationsRestOnTheOneThatStays() {
        Snapshot seen = report.getSnapshots().get(0);
        merge(letter, report);
        assertEquals(List.of("A letter", "Unused", "A clerk"),
                dossier.getSources().stream().map(Source::getTitle).toList());
        assertSame(letter, claim(dossier, 1).getEvidence().get(0).getSource());
        assertSame(letter, claim(dossier, 2).getEvidence().get(0).getSource());
        assertSame(letter, document(dossier).getItems().get(1).getSource());
        assertEquals(List.of(seen), letter.getSnapshots());
        assertSame(seen, claim(dossier, 1).getEvidence().get(0).getSnapshot());
        merge(unused, letter);
        assertNull(unused.getDerivedFrom());
        assertSame(unused, claim(dossier, 1).getEvidence().get(0).getSource());
    }

    @Test
    void remarksGoOverToo() {
        AddComment remark = new AddComment(report, "Which edition?", UseCaseExamples.BY, UseCaseExamples.AT);
        session.execute(remark);
        merge(letter, report);
        assertSame(letter, dossier.getComments().get(dossier.getComments().size() - 1).getOn());
    }

    @Test
    void whatWasDerivedFromTheDuplicateIsDerivedFromTheOneThatStays() {
        merge(report, letter);
        assertSame(report, unused.getDerivedFrom());
        session.undo();
        assertSame(letter, unused.getDerivedFrom());
    }

    @Test
    void gapsAreFilledAndTheStricterTermsHold() {
        letter.setPublisher("WHO");
        report.setPublisher("Reuters");
        report.setUrl("https://example.org/report");
        report.setReliability(Reliability.B);
        report.setRecord(RecordStatus.OFF_THE_RECORD);
        merge(letter, report);
        assertEquals("A letter WHO https://example.org/report B off the record", String.join(" ", letter.getTitle(),
                letter.getPublisher(), letter.getUrl(), letter.getReliability().getLiteral(),
                letter.getRecord().getLiteral()));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(refusal(1, 1, d -> {
        }, "This is the same source. Choose another one."), refusal(1, 4, d -> {
        }, "One of these sources is protected and the other is not. Protect both or neither, then merge them."),
                refusal(4, 1, d -> {
                }, "One of these sources is protected and the other is not. Protect both or neither, then merge them."),
                refusal(1, 3, d -> d.getSources().get(1).setDerivedFrom(d.getSources().get(0)),
                        "One of these sources derives from the other by way of a third. "
                                + "Say first where the third has it from."));
    }

    private static Arguments refusal(int stays, int duplicate, Consumer<Dossier> before, String words) {
        return Arguments.of(stays, duplicate, before, words);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefusedWithASentence(int stays, int duplicate, Consumer<Dossier> before, String words) {
        before.accept(dossier);
        IStatus outcome = session.execute(new MergeSources(source(dossier, stays), source(dossier, duplicate)));
        assertEquals(words, outcome.getMessage());
        assertEquals(IStatus.WARNING, outcome.getSeverity());
        assertEquals(4, dossier.getSources().size());
        assertEquals(Optional.empty(), session.undoLabel());
    }
}
