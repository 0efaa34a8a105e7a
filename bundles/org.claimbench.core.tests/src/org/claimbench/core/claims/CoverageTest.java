/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.claimbench.model.Document;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Revision;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.Span;
import org.junit.jupiter.api.Test;

/** Which sentences somebody has dealt with. */
class CoverageTest {

    private static final String TEXT = "Nearly 2,000 died, WHO said. Nobody knows. The U.S. denied it.";

    private static List<String> states(Document document) {
        return Coverage.of(document).stream().map(sentence -> sentence.state().label()).toList();
    }

    private static Document document(DossierBuilder dossier) {
        return dossier.build().getDocuments().get(0);
    }

    @Test
    void aSentenceWithWordsOfAClaimIsClaimed() {
        Document document = document(DossierBuilder.before(TEXT).claim("2,000").claim("denied"));
        assertEquals(List.of("claimed", "open", "claimed"), states(document));
        assertEquals("Nobody knows.", Coverage.of(document).get(1).span().of(TEXT).strip());
    }

    @Test
    void aClaimAcrossSentencesClaimsBoth() {
        assertEquals(List.of("claimed", "claimed", "open"),
                states(document(DossierBuilder.before(TEXT).claim("said. Nobody"))));
    }

    @Test
    void aMarkThatLostItsWordsCoversNothing() {
        Document document = document(DossierBuilder.before(TEXT).claim("2,000"));
        document.currentRevision().setText(TEXT.replace("2,000", "1,868"));
        assertEquals(List.of("open", "open", "open"), states(document));
    }

    @Test
    void aMarkInAnEarlierRevisionCoversNothing() {
        Document document = document(DossierBuilder.before(TEXT).claim("2,000"));
        Revision next = DossierFactory.eINSTANCE.createRevision();
        next.setText(TEXT);
        document.getRevisions().add(next);
        assertEquals(List.of("open", "open", "open"), states(document));
    }

    @Test
    void withoutATextThereIsNothingToCover() {
        Document document = DossierFactory.eINSTANCE.createDocument();
        assertEquals(List.of(), Coverage.of(document));
        document.getRevisions().add(DossierFactory.eINSTANCE.createRevision());
        assertEquals(List.of(), Coverage.of(document));
    }

    @Test
    void aDocumentOnItsOwnIsOpen() {
        Document document = DossierFactory.eINSTANCE.createDocument();
        Revision revision = DossierFactory.eINSTANCE.createRevision();
        revision.setText("One. Two.");
        document.getRevisions().add(revision);
        assertEquals(List.of(new Coverage.Sentence(new Span(0, 4), Coverage.State.OPEN),
                new Coverage.Sentence(new Span(5, 9), Coverage.State.OPEN)), Coverage.of(document));
    }
}
