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
import static org.claimbench.core.commands.UseCaseExamples.document;
import static org.claimbench.core.commands.UseCaseExamples.source;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.claimbench.core.commands.UseCaseExamples.Example;
import org.claimbench.core.creation.NewDocument;
import org.claimbench.core.creation.Policies;
import org.claimbench.core.creation.RatingScales;
import org.claimbench.core.marks.MarkReview;
import org.claimbench.core.marks.QuotedClaim;
import org.claimbench.core.marks.RevisionReview;
import org.claimbench.model.Dossier;
import org.claimbench.model.ItemCoverage;
import org.claimbench.model.ItemKind;
import org.claimbench.model.Mode;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.Span;
import org.claimbench.text.revision.Quote;

/** The use cases of a dossier, its documents and their items. */
final class DossierExamples {

    private DossierExamples() {
    }

    static List<Example> all() {
        return Stream.of(dossier(), documents(), items(), marks()).flatMap(List::stream).toList();
    }

    private static List<Example> dossier() {
        return List.of(new Example(SetTitle.class, "Title", d -> new SetTitle(d, "Another")),
                new Example(SetTitle.class, "Title", d -> new SetTitle(d, "")),
                new Example(SetMode.class, "Mode", d -> new SetMode(d, Mode.BEFORE)),
                new Example(SetMode.class, "Mode", d -> new SetMode(d, Mode.AFTER),
                        () -> DossierBuilder.before(UseCaseExamples.TEXT)),
                new Example(SetOwner.class, "Owner", d -> new SetOwner(d, "Ada")),
                new Example(SetDeadline.class, "Deadline",
                        d -> new SetDeadline(d, OffsetDateTime.parse("2020-02-19T09:00+01:00"))),
                new Example(SetEmbargo.class, "Embargo",
                        d -> new SetEmbargo(d, OffsetDateTime.parse("2020-02-19T09:00+01:00"))),
                new Example(ChoosePolicy.class, "Policy", d -> new ChoosePolicy(d, Policies.fourEyesTwoOrigins())),
                new Example(ChooseScale.class, "Rating Scale", d -> new ChooseScale(d, RatingScales.fourLabels()),
                        () -> DossierBuilder.after(UseCaseExamples.TEXT)));
    }

    private static List<Example> documents() {
        return List.of(
                new Example(AddDocument.class, "Add Document",
                        d -> new AddDocument(d,
                                new NewDocument("H", "B", "Some words.", "de", "https://example.org/", null), AT)),
                new Example(AddDocument.class, "Add Document",
                        d -> new AddDocument(d,
                                new NewDocument("H", "", NewRevisionTest.ofAFile().text(), "", null, null),
                                NewRevisionTest.ofAFile(), AT)),
                new Example(AddRevision.class, "New Revision", d -> new AddRevision(document(d), "Other words.", AT)),
                new Example(AddRevision.class, "New Revision",
                        d -> new AddRevision(document(d), NewRevisionTest.ofAFile(), AT)),
                new Example(SetHeadline.class, "Headline", d -> new SetHeadline(document(d), "New")),
                new Example(SetByline.class, "Byline", d -> new SetByline(document(d), "")),
                new Example(SetOutlet.class, "Outlet", d -> new SetOutlet(document(d), "The Paper")),
                new Example(SetDocumentUrl.class, "Document Address",
                        d -> new SetDocumentUrl(document(d), "https://example.org/b")),
                new Example(SetLanguage.class, "Language", d -> new SetLanguage(document(d), "de-AT")));
    }

    private static List<Example> items() {
        return List.of(
                new Example(MarkItem.class, "Mark Item",
                        d -> new MarkItem(document(d), ItemKind.FIGURE, new Span(7, 12))),
                new Example(TickItem.class, "Tick",
                        d -> new TickItem(document(d).getItems().get(0), source(d, 1), BY, AT)),
                new Example(CoverItem.class, "Coverage",
                        d -> new CoverItem(document(d).getItems().get(0), ItemCoverage.WAITING, BY, AT)),
                new Example(CoverItem.class, "Coverage",
                        d -> new CoverItem(document(d).getItems().get(1), ItemCoverage.OPEN, BY, AT)),
                new Example(CoverWords.class, "Tick",
                        d -> new CoverWords(document(d), ItemKind.FIGURE, new Span(7, 12), ItemCoverage.TICKED,
                                source(d, 1), BY, AT)),
                new Example(CoverWords.class, "Coverage",
                        d -> new CoverWords(document(d), ItemKind.SENTENCE, new Span(7, 12), ItemCoverage.OPINION, null,
                                BY, AT)),
                new Example(RemoveItem.class, "Remove Item", d -> new RemoveItem(document(d).getItems().get(1))));
    }

    private static List<Example> marks() {
        return List.of(
                new Example(ConfirmMarks.class, "Confirm Words", d -> new ConfirmMarks(List.of(review(d))),
                        DossierExamples::revised),
                new Example(ChoosePlace.class, "Choose Words", d -> new ChoosePlace(review(d), new Span(0, 5)),
                        DossierExamples::revised),
                new Example(ImportQuotes.class, "Import Quotations",
                        d -> new ImportQuotes(document(d),
                                List.of(new QuotedClaim(new Quote("2,000 people", "", "", null), "Look again"),
                                        new QuotedClaim(new Quote("Nowhere at all", "a", "b", 3), "")))),
                new Example(DropMark.class, "Drop Mark", d -> new DropMark(review(d)), DossierExamples::revised));
    }

    private static DossierBuilder revised() {
        return DossierBuilder.after("WHO said that nearly 2,000 people had died.").claim("nearly 2,000 people")
                .revision("WHO said that 2,004 people had died.");
    }

    private static MarkReview review(Dossier dossier) {
        return RevisionReview.of(document(dossier)).get(0);
    }
}
