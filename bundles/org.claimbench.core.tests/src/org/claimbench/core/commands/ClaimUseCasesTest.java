/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import static org.claimbench.core.commands.UseCaseExamples.AT;
import static org.claimbench.core.commands.UseCaseExamples.BY;
import static org.claimbench.core.commands.UseCaseExamples.claim;
import static org.claimbench.core.commands.UseCaseExamples.document;
import static org.claimbench.core.commands.UseCaseExamples.evidence;
import static org.claimbench.core.commands.UseCaseExamples.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Evidence;
import org.claimbench.model.Finding;
import org.claimbench.model.Party;
import org.claimbench.model.Search;
import org.claimbench.model.Snapshot;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees of claims, findings and evidence. */
class ClaimUseCasesTest {

    private final DossierSession session;
    private final Dossier dossier;

    ClaimUseCasesTest(@TempDir Path folder) throws CoreException {
        session = FullDossier.builder().session(folder.resolve("a.dossier"));
        dossier = session.dossier();
    }

    private void execute(UseCase useCase) {
        IStatus outcome = session.execute(useCase);
        assertTrue(outcome.isOK(), outcome::getMessage);
    }

    private String refusal(UseCase useCase) {
        IStatus outcome = session.execute(useCase);
        assertEquals(IStatus.WARNING, outcome.getSeverity());
        return outcome.getMessage();
    }

    @Test
    void thePartiesOfAChainAreUsedAgainAndGoWithTheirLastUse() {
        execute(new SetVia(claim(dossier, 1), List.of("Xin", " WHO ", "", "Xin")));
        assertEquals(List.of("Xin", "WHO"), claim(dossier, 1).getVia().stream().map(Party::getName).toList());
        execute(new SetVia(claim(dossier, 1), List.of("WHO", "Xinhua\fnews")));
        assertEquals(List.of("WHO", "Xinhuanews"), claim(dossier, 1).getVia().stream().map(Party::getName).toList());
        assertEquals(List.of("WHO", "Nobody", "The office", "Xinhuanews"),
                dossier.getParties().stream().map(Party::getName).toList());
    }

    @Test
    void someoneWhoWasAskedStays() {
        Party office = dossier.getContacts().get(0).getParty();
        execute(new SetSaidBy(claim(dossier, 2), "The office"));
        execute(new SetSaidBy(claim(dossier, 2), ""));
        assertTrue(dossier.getParties().contains(office));
        assertEquals("This party is still named somewhere.", refusal(new RemoveParty(office)));
        execute(new RemoveContact(dossier.getContacts().get(0)));
        assertFalse(dossier.getParties().contains(office));
    }

    @Test
    void tagsAreFitForTheFileAndEachThereOnce() {
        execute(new SetTags(claim(dossier, 1), List.of(" a\u0000b ", "", "c\nd", "ab")));
        assertEquals(List.of("ab", "c d"), claim(dossier, 1).getTags());
    }

    @Test
    void theLastAppearanceStays() {
        execute(new RemoveAppearance(claim(dossier, 2).getAnchors().get(0)));
        assertEquals("A claim stands somewhere in the text. Delete the claim instead.",
                refusal(new RemoveAppearance(claim(dossier, 2).getAnchors().get(0))));
        assertEquals("This mark does not belong to a claim.",
                refusal(new RemoveAppearance(document(dossier).getItems().get(0).getAnchors().get(0))));
        assertEquals("These words are marked for this claim already.",
                refusal(new AddAppearance(claim(dossier, 2), document(dossier), new Span(7, 12))));
    }

    @Test
    void aSupersededFindingIsKeptWhole() {
        Finding before = claim(dossier, 1).getFinding();
        execute(new SupersedeFinding(claim(dossier, 1), BY, AT));
        assertEquals(List.of(before), claim(dossier, 1).getSuperseded());
        assertEquals("Because.", before.getRationale());
        assertFalse(claim(dossier, 1).getFinding().decided());
        assertEquals("Decide the claim first.", refusal(new SupersedeFinding(claim(dossier, 1), BY, AT)));
        assertEquals("Decide the claim first.", refusal(new SupersedeFinding(claim(dossier, 2), BY, AT)));
    }

    @Test
    void aFindingRestsOnItsOwnEvidence() {
        assertEquals("A finding rests on the evidence of its own claim only.",
                refusal(new RestFindingOn(claim(dossier, 2), List.of(evidence(dossier, 1)), BY, AT)));
        execute(new RestFindingOn(claim(dossier, 1), List.of(evidence(dossier, 2), evidence(dossier, 1)), BY, AT));
        assertEquals(List.of(evidence(dossier, 2), evidence(dossier, 1)),
                claim(dossier, 1).getFinding().getEvidence());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 7})
    void aGradeOutsideTheCodeIsRefused(int grade) {
        assertEquals("Credibility is graded from 1 to 6, or not at all.",
                refusal(new SetCredibility(evidence(dossier, 1), grade)));
    }

    @Test
    void aSearchThatFoundNothingIsEvidence() {
        RecordSearch search = new RecordSearch(claim(dossier, 2), new NewSearch("The archive", "died", "", 0), BY, AT);
        execute(search);
        Search made = claim(dossier, 2).getEvidence().get(1).getSearch();
        assertEquals("The archive", made.getPlace());
        assertEquals(0, made.getHits());
        assertEquals(AT, made.getAt());
        assertNull(made.getRange());
        assertSame(claim(dossier, 2).getEvidence().get(1), search.evidence());
        assertEquals("Say what was searched, what for, and how many results there were.",
                refusal(new RecordSearch(claim(dossier, 2), new NewSearch("Web", " ", "", 0), BY, AT)));
    }

    @Test
    void foundEvidenceSaysByWhomAndWhen() {
        execute(new AddEvidence(claim(dossier, 2), "Ada", AT.plusMillis(7)));
        Evidence added = claim(dossier, 2).getEvidence().get(1);
        assertEquals("Ada", added.getBy());
        assertEquals(AT, added.getAt());
    }

    @Test
    void aSnapshotIsOneOfTheCitedSource() {
        assertEquals("This snapshot belongs to another source than the one that is cited.",
                refusal(new CiteSnapshot(evidence(dossier, 2), source(dossier, 1).getSnapshots().get(0))));
        Snapshot without = DossierFactory.eINSTANCE.createSnapshot();
        assertEquals("This is not a SHA-256 digest of 64 hexadecimal digits.",
                refusal(new AddSnapshot(source(dossier, 1), without)));
    }

    @Test
    void aProtectedSourceIsCalledByItsAlias() {
        execute(new ProtectSource(source(dossier, 2), " An official "));
        assertTrue(source(dossier, 2).isProtected());
        assertEquals("An official", source(dossier, 2).getTitle());
        assertEquals("Give a title first.", refusal(new ProtectSource(source(dossier, 1), " ")));
    }
}
