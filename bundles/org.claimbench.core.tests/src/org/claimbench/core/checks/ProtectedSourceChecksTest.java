/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.RecordStatus;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.testkit.Canary;
import org.claimbench.testkit.DossierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the checks say of protected sources, and that they do not say who they are. */
class ProtectedSourceChecksTest {

    private static final String IDENTITY = "protected-source-identity";
    private static final String WORDS = "protected-source-words";

    private final Dossier dossier = DossierBuilder.before("Sales rose.").claim("Sales rose")
            .evidence("Source K", Stance.SUPPORTS, "They did").build();
    private final Source source = dossier.getSources().get(0);

    private List<Problem> problems(String rule) {
        return Checks.run(dossier).stream().filter(problem -> problem.rule().equals(rule)).toList();
    }

    @Test
    void anOpenSourceMayCarryEverything() {
        source.setUrl(Canary.URL);
        assertEquals(List.of(), problems(IDENTITY));
        assertEquals(List.of(), problems(WORDS));
    }

    @Test
    void anAliasAloneIsNoProblem() {
        source.setProtected(true);
        assertEquals(List.of(), problems(IDENTITY));
    }

    @Test
    void theFieldsAreNamedAndNotWhatIsInThem() {
        source.setProtected(true);
        source.setTitle(Canary.URL);
        source.setPublisher(Canary.PUBLISHER);
        source.setUrl(Canary.URL);
        source.setArchivedUrl(Canary.URL + "/copy");
        Snapshot snapshot = DossierFactory.eINSTANCE.createSnapshot();
        snapshot.setName(Canary.NAME);
        snapshot.setUrl(Canary.URL);
        source.getSnapshots().add(snapshot);

        Problem problem = problems(IDENTITY).get(0);

        assertEquals("The protected source “Protected source 1” still carries who it is in the dossier: title,"
                + " publisher, address, archived address, name of a snapshot’s file, address of a snapshot."
                + " Protect it again with the vault, and it moves there.", problem.message());
        assertEquals(Severity.ERROR, problem.severity());
        assertEquals(1, problems(IDENTITY).size());
        assertEquals(Set.of(), Canary.in(Checks.run(dossier).toString()));
    }

    @ParameterizedTest
    @EnumSource(RecordStatus.class)
    void wordsNeedTermsOnWhichTheyMayBeUsed(RecordStatus record) {
        source.setProtected(true);
        source.setRecord(record);
        List<String> unsettled = List.of("Claim 1 shows words of a protected source, and nobody has said that they may"
                + " be used without the name. Read them through, then set the source to background.");
        assertEquals(record == RecordStatus.BACKGROUND ? List.of() : unsettled,
                problems(WORDS).stream().map(Problem::message).toList());
    }

    @Test
    void noWordsNeedNone() {
        source.setProtected(true);
        dossier.getClaims().get(0).getEvidence().get(0).setExcerpt(" ");
        assertEquals(List.of(), problems(WORDS));
    }
}
