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

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.claimbench.core.commands.UseCaseExamples.Example;
import org.claimbench.model.Channel;
import org.claimbench.model.ContactOutcome;
import org.claimbench.model.PartyKind;
import org.claimbench.text.Span;

/** The use cases of contacts, remarks and parties. */
final class TalkExamples {

    private TalkExamples() {
    }

    static List<Example> all() {
        return Stream.of(contacts(), remarks(), parties()).flatMap(List::stream).toList();
    }

    private static List<Example> contacts() {
        return List.of(
                new Example(AskContact.class, "Ask",
                        d -> new AskContact(d,
                                new NewContact("The ministry", List.of(claim(d, 1)), Channel.PHONE, "Is it so?",
                                        OffsetDateTime.parse("2020-02-19T09:00+01:00")),
                                BY, AT)),
                new Example(RecordAnswer.class, "Record Answer",
                        d -> new RecordAnswer(d.getContacts().get(0), ContactOutcome.ANSWERED, "It is.", AT)),
                new Example(RemoveContact.class, "Remove Contact", d -> new RemoveContact(d.getContacts().get(0))));
    }

    private static List<Example> remarks() {
        return List.of(
                new Example(AddComment.class, "Comment", d -> new AddComment(claim(d, 1).getFinding(), "Why?", BY, AT)),
                new Example(AddComment.class, "Comment", d -> new AddComment(d, "Late.", BY, AT)),
                new Example(AddComment.class, "Comment",
                        d -> new AddComment(document(d), new Span(7, 12), "Sure?", BY, AT)),
                new Example(Reply.class, "Reply", d -> new Reply(d.getComments().get(1), "Thanks.", BY, AT)),
                new Example(EditComment.class, "Edit Comment",
                        d -> new EditComment(d.getComments().get(0), "Who says so?")),
                new Example(ResolveComment.class, "Resolve Comment",
                        d -> new ResolveComment(d.getComments().get(0), true)),
                new Example(DeleteComment.class, "Delete Comment", d -> new DeleteComment(d.getComments().get(1))));
    }

    private static List<Example> parties() {
        return List.of(
                new Example(RenameParty.class, "Rename Party", d -> new RenameParty(d.getParties().get(0), "W.H.O.")),
                new Example(SetPartyKind.class, "Kind of Party",
                        d -> new SetPartyKind(d.getParties().get(0), PartyKind.ORGANISATION)),
                new Example(SetOfDesk.class, "Of the Desk", d -> new SetOfDesk(d.getParties().get(0), true)),
                new Example(RemoveParty.class, "Remove Party", d -> new RemoveParty(d.getParties().get(2))));
    }
}
