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

import java.util.List;
import java.util.stream.Stream;

import org.claimbench.core.commands.UseCaseExamples.Example;
import org.claimbench.model.Priority;
import org.claimbench.model.values.PartialDate;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.Span;

/** The use cases of a claim’s own fields, its relations and findings. */
final class ClaimExamples {

    private ClaimExamples() {
    }

    static List<Example> all() {
        return Stream.of(words(), fields(), relations(), findings()).flatMap(List::stream).toList();
    }

    private static List<Example> words() {
        return List.of(
                new Example(NoteCopy.class, "Copy Note",
                        d -> new NoteCopy(document(d), new Span(45, 51), UseCaseExamples.BY, UseCaseExamples.AT),
                        () -> DossierBuilder.before(UseCaseExamples.TEXT)),
                new Example(MarkRepeats.class, "Mark Repeats",
                        d -> new MarkRepeats(claim(d, 1), document(d), List.of(new Span(45, 51), new Span(52, 57)))),
                new Example(SplitAttribution.class, "Split Attribution",
                        d -> new SplitAttribution(claim(d, 3), document(d), new Span(45, 51), "The office")),
                new Example(PasteEvidence.class, "Paste Evidence",
                        d -> new PasteEvidence(claim(d, 1), "", "https://example.org/count", "example.org",
                                UseCaseExamples.BY, UseCaseExamples.AT)),
                new Example(PasteEvidence.class, "Paste Evidence",
                        d -> new PasteEvidence(claim(d, 1), "1,868 deaths", "", "", UseCaseExamples.BY,
                                UseCaseExamples.AT)));
    }

    private static List<Example> fields() {
        return List.of(
                new Example(AddAppearance.class, "Add Appearance",
                        d -> new AddAppearance(claim(d, 1), document(d), new Span(36, 45))),
                new Example(RemoveAppearance.class, "Remove Appearance",
                        d -> new RemoveAppearance(claim(d, 2).getAnchors().get(1))),
                new Example(SetVia.class, "Via", d -> new SetVia(claim(d, 1), List.of("Xinhua", "Reuters"))),
                new Example(SetVia.class, "Via", d -> new SetVia(claim(d, 1), List.of())),
                new Example(SetSaidAt.class, "Said At",
                        d -> new SetSaidAt(claim(d, 1), PartialDate.parse("2020-02-17"))),
                new Example(SetLookAgain.class, "Look Again",
                        d -> new SetLookAgain(claim(d, 1), PartialDate.parse("2021"))),
                new Example(SetPriority.class, "Priority", d -> new SetPriority(claim(d, 1), Priority.HIGH)),
                new Example(Assign.class, "Assign", d -> new Assign(claim(d, 1), "Ada")),
                new Example(FlagLegal.class, "Legal Flag", d -> new FlagLegal(claim(d, 1), true)),
                new Example(FlagPrivacy.class, "Privacy Flag", d -> new FlagPrivacy(claim(d, 1), true)),
                new Example(SetTags.class, "Tags", d -> new SetTags(claim(d, 1), List.of("count", "virus"))),
                new Example(SetTags.class, "Tags", d -> new SetTags(claim(d, 1), List.of())),
                new Example(Together.class, "Assign: 2 Claims",
                        d -> new Together(List.of(new Assign(claim(d, 1), "Ada"), new Assign(claim(d, 2), "Ada")))));
    }

    private static List<Example> relations() {
        return List.of(new Example(Enclose.class, "Enclose", d -> new Enclose(claim(d, 3), claim(d, 1))),
                new Example(Enclose.class, "Enclose", d -> new Enclose(claim(d, 2), null)),
                new Example(Relate.class, "Relate", d -> new Relate(claim(d, 2), Relation.DEPENDS_ON, claim(d, 1))),
                new Example(Relate.class, "Relate", d -> new Relate(claim(d, 2), Relation.CONTRADICTS, claim(d, 3))),
                new Example(Unrelate.class, "Unrelate",
                        d -> new Unrelate(claim(d, 3), Relation.DEPENDS_ON, claim(d, 2))),
                new Example(Unrelate.class, "Unrelate", d -> new Unrelate(claim(d, 1), Relation.REPEATS, claim(d, 2))),
                new Example(LinkSameCheck.class, "Link Same Check",
                        d -> new LinkSameCheck(claim(d, 1), "dossier-y", "claim-1")),
                new Example(UnlinkSameCheck.class, "Unlink Same Check",
                        d -> new UnlinkSameCheck(claim(d, 1), "dossier-x#claim-9")));
    }

    private static List<Example> findings() {
        return List.of(
                new Example(SupersedeFinding.class, "Supersede Finding",
                        d -> new SupersedeFinding(claim(d, 1), BY, AT)),
                new Example(RestFindingOn.class, "Rest Finding on Evidence",
                        d -> new RestFindingOn(claim(d, 1), List.of(evidence(d, 2)), BY, AT)),
                new Example(RestFindingOn.class, "Rest Finding on Evidence",
                        d -> new RestFindingOn(claim(d, 1), List.of(), BY, AT)),
                new Example(SetFindingAsOf.class, "Finding As Of",
                        d -> new SetFindingAsOf(claim(d, 1), PartialDate.parse("2020-02-18"), BY, AT)));
    }
}
