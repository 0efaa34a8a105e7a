/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import static org.claimbench.core.commands.FullDossier.SHA;
import static org.claimbench.core.commands.UseCaseExamples.AT;
import static org.claimbench.core.commands.UseCaseExamples.BY;
import static org.claimbench.core.commands.UseCaseExamples.claim;
import static org.claimbench.core.commands.UseCaseExamples.document;
import static org.claimbench.core.commands.UseCaseExamples.evidence;
import static org.claimbench.core.commands.UseCaseExamples.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Claim;
import org.claimbench.model.Comment;
import org.claimbench.model.Dossier;
import org.claimbench.model.PublicationKind;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes takes along what hangs on it, and what stays lets go of it. */
class NothingDanglesTest {

    private final DossierSession session;
    private final Dossier dossier;

    NothingDanglesTest(@TempDir Path folder) throws CoreException {
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
    void aDeletedClaimIsNamedNowhere() throws IOException {
        Claim gone = claim(dossier, 1);
        execute(new DeleteClaim(gone));
        assertFalse(new String(session.bytes(), StandardCharsets.UTF_8).contains("claim-1\""));
        assertEquals(List.of(claim(dossier, 1)), dossier.getContacts().get(0).getClaims());
        assertNull(claim(dossier, 1).getInnerOf());
        assertEquals(List.of(), claim(dossier, 1).getRepeats());
        assertEquals(List.of(), claim(dossier, 2).getContradicts());
        assertEquals(List.of("Worth keeping?"), remarks());
        session.undo();
        assertEquals(List.of("By whom?", "By WHO.", "Worth keeping?", "Page?"), remarks());
        assertEquals(List.of(gone, claim(dossier, 2)), dossier.getContacts().get(0).getClaims());
    }

    @Test
    void aClaimOnWhichAnotherDependsMayGo() {
        execute(new DeleteClaim(claim(dossier, 2)));
        assertEquals(List.of(), claim(dossier, 2).getDependsOn());
    }

    @Test
    void aClaimOfTheJournalStays() {
        assertEquals("Review has begun on this claim, so it stays for the record.",
                refusal(new DeleteClaim(claim(dossier, 3))));
    }

    @Test
    void aPublishedClaimStays() {
        execute(new RecordPublication(dossier, new NewPublication(PublicationKind.REPORT, AT, "",
                List.of(claim(dossier, 1)), SHA), new ReviewStamp(BY, AT, List.of())));
        execute(new RecordCorrection(dossier.getPublications().get(0), "Sorry.", List.of(claim(dossier, 2)),
                new ReviewStamp(BY, AT, List.of())));
        String stays = "This claim was published, so it stays for the record.";
        assertEquals(stays, refusal(new DeleteClaim(claim(dossier, 1))));
        assertEquals(stays, refusal(new DeleteClaim(claim(dossier, 2))));
    }

    @Test
    void noFindingRestsOnRemovedEvidence() {
        execute(new SupersedeFinding(claim(dossier, 1), BY, AT));
        execute(new RestFindingOn(claim(dossier, 1), claim(dossier, 1).getEvidence(), BY, AT));
        execute(new RemoveEvidence(evidence(dossier, 1)));
        assertEquals(List.of(evidence(dossier, 1)), claim(dossier, 1).getFinding().getEvidence());
        assertEquals(List.of(), claim(dossier, 1).getSuperseded().get(0).getEvidence());
        assertFalse(remarks().contains("Page?"));
    }

    @Test
    void aCitedSourceStays() {
        String stays = "Something still rests on this source. Cite another source there first.";
        assertEquals(stays, refusal(new RemoveSource(source(dossier, 1))));
        execute(new RemoveEvidence(evidence(dossier, 2)));
        assertEquals(stays, refusal(new RemoveSource(source(dossier, 2))));
        execute(new RemoveSource(source(dossier, 3)));
        execute(new RemoveSource(source(dossier, 2)));
        assertEquals(List.of("By whom?", "By WHO.", "Page?"), remarks());
    }

    @Test
    void aSourceUnderATickStays() {
        execute(new TickItem(document(dossier).getItems().get(0), source(dossier, 4), BY, AT));
        assertEquals("Something still rests on this source. Cite another source there first.",
                refusal(new RemoveSource(source(dossier, 4))));
    }

    @Test
    void aRemovedSnapshotIsCitedNoLonger() {
        execute(new RemoveSnapshot(source(dossier, 1).getSnapshots().get(0)));
        assertNull(evidence(dossier, 1).getSnapshot());
        assertEquals("1,868", evidence(dossier, 1).getExcerpt());
    }

    @Test
    void evidenceOfAnotherSourceLetsGoOfTheSnapshot() {
        execute(new NameSource(evidence(dossier, 1), "A letter"));
        assertNull(evidence(dossier, 1).getSnapshot());
    }

    private List<String> remarks() {
        return dossier.getComments().stream().map(Comment::getWords).toList();
    }
}
