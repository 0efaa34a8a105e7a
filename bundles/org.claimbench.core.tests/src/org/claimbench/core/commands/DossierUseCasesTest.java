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
import static org.claimbench.core.commands.UseCaseExamples.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.claimbench.core.creation.NewDocument;
import org.claimbench.core.creation.Policies;
import org.claimbench.core.creation.RatingScales;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Channel;
import org.claimbench.model.Contact;
import org.claimbench.model.ContactOutcome;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Item;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.ItemKind;
import org.claimbench.model.Policy;
import org.claimbench.model.Revision;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of the dossier, its documents, items, contacts and remarks. */
class DossierUseCasesTest {

    private final DossierSession session;
    private final Dossier dossier;

    DossierUseCasesTest(@TempDir Path folder) throws CoreException {
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
    void aTemplateIsCopied() {
        Policy template = Policies.fourEyesTwoOrigins();
        execute(new ChoosePolicy(dossier, template));
        assertNotEquals(template.getId(), dossier.getPolicy().getId());
        assertEquals(2, dossier.getPolicy().getIndependentOrigins());
        template.setIndependentOrigins(3);
        assertEquals(2, dossier.getPolicy().getIndependentOrigins());
    }

    @Test
    void aScaleInUseStays() {
        String inUse = "Findings use the present scale. Take their ratings back first.";
        execute(new RecordRating(claim(dossier, 3), null, BY, AT));
        execute(new SupersedeFinding(claim(dossier, 1), BY, AT));
        assertEquals(inUse, refusal(new ChooseScale(dossier, RatingScales.fourLabels())));
        session.undo();
        execute(new RecordRating(claim(dossier, 1), null, BY, AT));
        execute(new ChooseScale(dossier, RatingScales.fourLabels()));
        assertEquals(4, dossier.getScale().getRatings().size());
        assertFalse(claim(dossier, 1).getFinding().decided());
    }

    @Test
    void aNewerTextLeavesTheOldOne() {
        AddRevision add = new AddRevision(document(dossier), "Other\r\nwords.\f", AT);
        execute(add);
        assertEquals(List.of(UseCaseExamples.TEXT, "Other\nwords."),
                document(dossier).getRevisions().stream().map(Revision::getText).toList());
        assertEquals(2, document(dossier).currentRevision().getNumber());
        assertSame(document(dossier).currentRevision(), add.revision());
        assertSame(document(dossier).getRevisions().get(0), claim(dossier, 1).getAnchors().get(0).getRevision());
        assertEquals("The text has not changed.",
                refusal(new AddRevision(document(dossier), "Other\nwords.", AT)));
        assertEquals("There are no words in it.", refusal(new AddRevision(document(dossier), "\n", AT)));
    }

    @Test
    void anotherTextIsFitForTheFile() {
        execute(new AddDocument(dossier, new NewDocument("A\fhead", "", "One\u0000 word.", "", null, null), AT));
        Document added = dossier.getDocuments().get(1);
        assertEquals("Ahead", added.getHeadline());
        assertEquals("One word.", added.currentRevision().getText());
        assertEquals(1, added.currentRevision().getNumber());
        assertNull(added.getLanguage());
        assertEquals("This is not a language tag. Write it as in “en” or “de-AT”.", refusal(
                new AddDocument(dossier, new NewDocument("", "", "Word.", "x_y", null, null), AT)));
    }

    @Test
    void aLanguageIsATag() {
        assertEquals("This is not a language tag. Write it as in “en” or “de-AT”.",
                refusal(new SetLanguage(document(dossier), "German!")));
        execute(new SetLanguage(document(dossier), ""));
        assertNull(document(dossier).getLanguage());
    }

    @Test
    void aTickSaysWhoLookedAndAnOpenItemDoesNot() {
        Item item = document(dossier).getItems().get(0);
        execute(new TickItem(item, source(dossier, 2), BY, AT));
        assertEquals(ItemCoverage.TICKED, item.getCoverage());
        assertSame(source(dossier, 2), item.getSource());
        execute(new CoverItem(item, ItemCoverage.OPINION, "Ada", AT));
        assertNull(item.getSource());
        assertEquals("Ada", item.getBy());
        execute(new CoverItem(item, ItemCoverage.OPEN, "Ada", AT));
        assertNull(item.getBy());
        assertThrows(IllegalArgumentException.class, () -> new CoverItem(item, ItemCoverage.TICKED, BY, AT));
    }

    @Test
    void anItemStandsOnItsWords() {
        MarkItem mark = new MarkItem(document(dossier), ItemKind.FIGURE, new Span(7, 12));
        execute(mark);
        assertEquals("2,000", document(dossier).getItems().get(2).getAnchors().get(0).getExact());
        assertSame(document(dossier).getItems().get(2), mark.item());
        assertEquals("Select some words first.",
                refusal(new MarkItem(document(dossier), ItemKind.FIGURE, new Span(7, 7))));
    }

    @Test
    void whoIsAskedIsWaitedFor() {
        execute(new AskContact(dossier, new NewContact(" WHO ", List.of(claim(dossier, 1)), Channel.EMAIL, "True?",
                null), BY, AT));
        Contact contact = dossier.getContacts().get(1);
        assertSame(dossier.getParties().get(0), contact.getParty());
        assertEquals(ContactOutcome.WAITING, contact.getOutcome());
        execute(new RecordAnswer(contact, ContactOutcome.NO_ANSWER, "", null));
        assertNull(contact.getAnswer());
        assertEquals(ContactOutcome.NO_ANSWER, contact.getOutcome());
        assertEquals("Write something first.", refusal(new AskContact(dossier,
                new NewContact("WHO", List.of(), Channel.PHONE, " ", null), BY, AT)));
    }

    @Test
    void anAnswerBelongsToTheRemarkWithWhichItBegan() {
        Reply reply = new Reply(dossier.getComments().get(1), "Thanks.", BY, AT);
        execute(reply);
        assertSame(dossier.getComments().get(0), dossier.getComments().get(4).getInReplyTo());
        assertSame(claim(dossier, 1), dossier.getComments().get(4).getOn());
        assertEquals("Others have answered this remark. Resolve it instead.",
                refusal(new DeleteComment(dossier.getComments().get(0))));
    }

    @Test
    void aRemarkOnWordsHasAMark() {
        execute(new AddComment(document(dossier), new Span(7, 12), "Sure?", BY, AT));
        assertEquals("2,000", dossier.getComments().get(4).getAnchors().get(0).getExact());
        execute(new AddComment(dossier, "Late.", BY, AT));
        assertNull(dossier.getComments().get(5).getOn());
        assertEquals("Write something first.", refusal(new AddComment(dossier, "\n", BY, AT)));
        assertEquals("Write something first.", refusal(new EditComment(dossier.getComments().get(0), "")));
    }

    @Test
    void twoPartiesHaveTwoNames() {
        assertEquals("Another party of this dossier has that name.",
                refusal(new RenameParty(dossier.getParties().get(0), " Reuters ")));
        assertEquals("Give a name first.", refusal(new RenameParty(dossier.getParties().get(0), " ")));
    }
}
