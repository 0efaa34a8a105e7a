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
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.ItemKind;
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
        assertEquals(List.of(new Coverage.Sentence(new Span(0, 4), Coverage.State.OPEN, List.of()),
                new Coverage.Sentence(new Span(5, 9), Coverage.State.OPEN,
                        List.of(new Coverage.Detail(new Span(5, 8), ItemKind.FIGURE, Coverage.State.OPEN, null)))),
                Coverage.of(document));
    }

    private static final String FOUR = "Nearly 2,000 died in China on Tuesday, he said. It is sad."
            + " It fell by 3% in May.";

    private static void cover(Document document, ItemKind kind, String words, ItemCoverage coverage) {
        int start = document.currentRevision().getText().indexOf(words);
        Item item = DossierFactory.eINSTANCE.createItem();
        item.setKind(kind);
        item.setCoverage(coverage);
        item.getAnchors().add(AnchorText.anchor(document.currentRevision(), new Span(start, start + words.length())));
        document.getItems().add(item);
    }

    private static List<String> items(Document document, int sentence) {
        return Coverage.of(document).get(sentence).items().stream()
                .map(item -> item.kind().getLiteral() + " " + item.span().of(FOUR) + ": " + item.state().label())
                .toList();
    }

    @Test
    void aClaimCoversItsItemsAndLeavesTheOthersOpen() {
        Document document = document(DossierBuilder.before(FOUR).claim("Nearly 2,000 died"));
        assertEquals(List.of("figure Nearly 2,000: claimed", "name China: open", "date Tuesday: open"),
                items(document, 0));
        assertEquals(List.of("claimed", "open", "open"), states(document));
    }

    @Test
    void aSentenceIsTickedWhenAllItsItemsAre() {
        Document document = document(DossierBuilder.before(FOUR));
        cover(document, ItemKind.FIGURE, "3%", ItemCoverage.TICKED);
        assertEquals(List.of("figure 3%: ticked", "date May: open"), items(document, 2));
        assertEquals("open", states(document).get(2));
        cover(document, ItemKind.DATE, "May", ItemCoverage.WAITING);
        assertEquals("ticked", states(document).get(2));
    }

    @Test
    void whatIsSaidOfASentenceHoldsForItsItems() {
        Document document = document(DossierBuilder.before(FOUR).claim("3%"));
        cover(document, ItemKind.SENTENCE, "It is sad.", ItemCoverage.OPINION);
        cover(document, ItemKind.SENTENCE, "Nearly 2,000 died in China on Tuesday, he said.",
                ItemCoverage.NOTHING_TO_CHECK);
        assertEquals(List.of("nothing to check", "opinion", "claimed"), states(document));
        assertEquals("name China: nothing to check", items(document, 0).get(2));
    }

    @Test
    void wordsThatAPersonMarkedTakeThePlaceOfWhatWasFound() {
        Document document = document(DossierBuilder.before(FOUR));
        cover(document, ItemKind.FIGURE, "2,000 died", ItemCoverage.TICKED);
        assertEquals(List.of("figure 2,000 died: ticked", "name China: open", "date Tuesday: open"),
                items(document, 0));
    }

    @Test
    void aTickThatLostItsWordsCoversNothing() {
        Document document = document(DossierBuilder.before(FOUR));
        cover(document, ItemKind.FIGURE, "3%", ItemCoverage.TICKED);
        document.currentRevision().setText(FOUR.replace("3%", "4%"));
        assertEquals("open", Coverage.of(document).get(2).items().get(0).state().label());
    }
}
