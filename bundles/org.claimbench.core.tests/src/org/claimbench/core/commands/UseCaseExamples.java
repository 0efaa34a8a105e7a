/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.claimbench.model.Basis;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Disposition;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Evidence;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;
import org.claimbench.model.Vintage;
import org.claimbench.model.values.PartialDate;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.Span;

/** Every use case at work on one small dossier; each example changes something in it. */
final class UseCaseExamples {

    static final String TEXT = "Nearly 2,000 people died, WHO said. “It was,” Müller wrote.";

    static final String BY = "Ed Editor";
    static final Instant AT = Instant.parse("2020-02-19T08:00:00Z");

    private UseCaseExamples() {
    }

    /**
     * An example.
     *
     * @param label
     *            what stands behind “Undo”
     * @param useCase
     *            makes the use case from the dossier
     * @param dossier
     *            the dossier on which it works
     */
    record Example(Class<? extends UseCase> type, String label, Function<Dossier, UseCase> useCase,
            Supplier<DossierBuilder> dossier) {

        Example(Class<? extends UseCase> type, String label, Function<Dossier, UseCase> useCase) {
            this(type, label, useCase, FullDossier::builder);
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static DossierBuilder dossier() {
        return DossierBuilder.after(TEXT).claim("Nearly 2,000 people died, WHO said").type(ClaimType.ATTRIBUTION)
                .saidBy("WHO")
                .evidence("A report", Stance.SUPPORTS, "1,868").evidence("A letter", Stance.REFUTES, "2,004")
                .rating(2, "Because.").claim("Nearly 2,000 people died").innerOf(1)
                .evidence("A report", Stance.CONTEXT, "Page 1");
    }

    static Stream<Example> all() {
        return Stream
                .of(words(), claims(), evidence(), findings(), DossierExamples.all(), ClaimExamples.all(),
                        SourceExamples.all(), TalkExamples.all(), ReviewExamples.all())
                .flatMap(List::stream);
    }

    private static List<Example> words() {
        return List.of(new Example(CreateClaim.class, "Claim", d -> new CreateClaim(document(d), new Span(36, 45))),
                new Example(SetPublished.class, "Publication Time",
                        d -> new SetPublished(document(d), OffsetDateTime.parse("2020-02-18T13:00+01:00"))),
                new Example(SetPublished.class, "Publication Time", d -> new SetPublished(document(d), null)));
    }

    private static List<Example> claims() {
        return List.of(new Example(DeleteClaim.class, "Delete Claim", d -> new DeleteClaim(claim(d, 1))),
                new Example(DeleteClaim.class, "Delete Claim", d -> new DeleteClaim(claim(d, 2))),
                new Example(Restate.class, "Restate", d -> new Restate(claim(d, 1), "Some\nwords")),
                new Example(Restate.class, "Restate", d -> new Restate(claim(d, 1), " ")),
                new Example(SetType.class, "Type", d -> new SetType(claim(d, 1), ClaimType.FIGURE)),
                new Example(SetAsOf.class, "As Of", d -> new SetAsOf(claim(d, 1), PartialDate.parse("2020-02"))),
                new Example(DescribeFigure.class, "Describe Figure",
                        d -> new DescribeFigure(claim(d, 1),
                                new NewFigure("", "deaths", "mainland", Basis.CUMULATIVE, Vintage.FIRST))),
                new Example(DescribeFigure.class, "Describe Figure",
                        d -> new DescribeFigure(claim(d, 2).getEvidence().get(0),
                                new NewFigure("1,868", "deaths", "", Basis.UNSTATED, Vintage.UNSTATED))),
                new Example(SetSaidBy.class, "Said By", d -> new SetSaidBy(claim(d, 1), "The ministry")),
                new Example(SetSaidBy.class, "Said By", d -> new SetSaidBy(claim(d, 2), "WHO")),
                new Example(SetSaidBy.class, "Said By", d -> new SetSaidBy(claim(d, 1), "")));
    }

    private static List<Example> evidence() {
        return List.of(new Example(AddEvidence.class, "Add Evidence", d -> new AddEvidence(claim(d, 2))),
                new Example(RemoveEvidence.class, "Remove Evidence", d -> new RemoveEvidence(evidence(d, 1))),
                new Example(NameSource.class, "Name Source", d -> new NameSource(evidence(d, 1), "A letter")),
                new Example(NameSource.class, "Name Source", d -> new NameSource(evidence(d, 1), "A new report")),
                new Example(NameSource.class, "Name Source", d -> new NameSource(evidence(d, 2), "A long letter")),
                new Example(NameSource.class, "Name Source", d -> new NameSource(evidence(d, 2), "")),
                new Example(SetSourceUrl.class, "Source Address",
                        d -> new SetSourceUrl(source(d, 1), "https://example.org/?a=b&c=\"d\"")),
                new Example(SetStance.class, "Stance", d -> new SetStance(evidence(d, 1), Stance.REFUTES)),
                new Example(SetExcerpt.class, "Excerpt", d -> new SetExcerpt(evidence(d, 1), "\tAs of 17 Feb\n")));
    }

    private static List<Example> findings() {
        return List.of(
                new Example(RecordDisposition.class, "Disposition",
                        d -> new RecordDisposition(claim(d, 2), Disposition.QUERY, BY, AT)),
                new Example(RecordRating.class, "Rating",
                        d -> new RecordRating(claim(d, 2), d.getScale().getRatings().get(5), BY, AT)),
                new Example(RecordRating.class, "Rating",
                        d -> new RecordRating(claim(d, 1), d.getScale().getRatings().get(0), BY, AT)),
                new Example(RecordRating.class, "Rating", d -> new RecordRating(claim(d, 1), null, BY, AT)),
                new Example(SetRationale.class, "Rationale", d -> new SetRationale(claim(d, 2), "- a\n- b", BY, AT)),
                new Example(SuggestWording.class, "Suggested Wording",
                        d -> new SuggestWording(claim(d, 1), "At least 1,868", BY, AT)));
    }

    static Document document(Dossier dossier) {
        return dossier.getDocuments().get(0);
    }

    static Claim claim(Dossier dossier, int number) {
        return dossier.getClaims().get(number - 1);
    }

    static Evidence evidence(Dossier dossier, int number) {
        return claim(dossier, 1).getEvidence().get(number - 1);
    }

    static Source source(Dossier dossier, int number) {
        return dossier.getSources().get(number - 1);
    }
}
