/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.claimbench.core.commands.AddEvidence;
import org.claimbench.core.commands.Approve;
import org.claimbench.core.commands.Assign;
import org.claimbench.core.commands.CreateClaim;
import org.claimbench.core.commands.FlagLegal;
import org.claimbench.core.commands.NameSource;
import org.claimbench.core.commands.RecordDisposition;
import org.claimbench.core.commands.Restate;
import org.claimbench.core.commands.Return;
import org.claimbench.core.commands.ReviewStamp;
import org.claimbench.core.commands.SetSaidBy;
import org.claimbench.core.commands.SetStance;
import org.claimbench.core.commands.Submit;
import org.claimbench.core.commands.Together;
import org.claimbench.core.commands.UseCase;
import org.claimbench.core.digests.ClaimDigest;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Document;
import org.claimbench.model.Evidence;
import org.claimbench.model.Stance;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.testkit.DossierBuilder;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/** Work of a whole desk, for screens that show much of it: claims in every finding and state. */
final class Desks {

    private static final List<String> STATEMENTS = List.of("sold %d machines in May",
            "“expects worse,” as house %d says",
            "had nearly %d people at work by the end of the year, more than any other maker of such machines",
            "was founded before %d", "denies that it paid for %d journeys");
    private static final List<String> SPEAKERS = List.of("", "Ministry of Trade", "", "The makers’ union", "Ann Field");
    private static final List<String> CHECKERS = List.of("Mara Lind", "Tom Reyes", "", "Ada Lovelace");

    private static final int CUT = Disposition.VALUES.size();

    private Desks() {
    }

    /** An article with this many claims; their words are added to the list. */
    static String text(int claims, List<String> words) {
        StringBuilder text = new StringBuilder("Chips\n");
        for (int i = 1; i <= claims; i++) {
            words.add("Firm " + i + " " + String.format(STATEMENTS.get(i % STATEMENTS.size()), 1_000 + 7 * i));
            text.append("\n").append(words.get(i - 1)).append(".\n");
        }
        return text.toString();
    }

    /** Claims are made of the words and worked on, each kind of work in one step. */
    static void work(DossierPresenter presenter, List<String> words) {
        Document document = presenter.dossier().getDocuments().get(0);
        String text = presenter.document().text();
        List<CreateClaim> made = words.stream().map(one -> new CreateClaim(document,
                new Span(text.indexOf(one), text.indexOf(one) + one.length()))).toList();
        run(presenter, made);
        List<Claim> claims = made.stream().map(one -> Objects.requireNonNull(one.claim())).toList();
        each(presenter, claims, (claim, i) -> new SetSaidBy(claim, SPEAKERS.get(i % SPEAKERS.size())));
        each(presenter, claims, (claim, i) -> new Assign(claim, CHECKERS.get(i % CHECKERS.size())));
        each(presenter, claims, (claim, i) -> i % 7 == 3 ? new FlagLegal(claim, true) : null);
        for (int piece = 1; piece < 4; piece++) {
            evidence(presenter, claims, piece);
        }
        each(presenter, claims, (claim, i) -> i % CUT == 0 ? null
                : new RecordDisposition(claim, Disposition.VALUES.get(i % CUT), "Mara Lind", DossierBuilder.NOW));
        review(presenter, claims);
    }

    private static void evidence(DossierPresenter presenter, List<Claim> claims, int piece) {
        List<AddEvidence> added = IntStream.range(0, claims.size()).filter(i -> i % 4 >= piece)
                .mapToObj(i -> new AddEvidence(claims.get(i))).toList();
        run(presenter, added);
        List<Evidence> evidence = added.stream().map(one -> Objects.requireNonNull(one.evidence())).toList();
        each(presenter, evidence, (one, i) -> new SetStance(one, Stance.values()[i % 3]));
        each(presenter, evidence, (one, i) -> new NameSource(one, "Source " + i * piece % 11));
    }

    private static void review(DossierPresenter presenter, List<Claim> claims) {
        ReviewStamp stamp = new ReviewStamp("Tom Reyes", DossierBuilder.NOW, List.of());
        each(presenter, claims, (claim, i) -> i % CUT > 0 && i % 12 >= 8 ? new Submit(claim, stamp) : null);
        each(presenter, claims,
                (claim, i) -> i % CUT > 0 && i % 12 == 9 ? new Return(claim, "Which report?", stamp) : null);
        each(presenter, claims, (claim, i) -> i % CUT > 0 && i % 12 >= 10
                ? new Approve(claim, ClaimDigest.of(claim), stamp)
                : null);
        each(presenter, claims, (claim, i) -> i % CUT > 0 && i % 12 == 11
                ? new Restate(claim, claim.getRestatement() + ", it says")
                : null);
    }

    private static <T> void each(DossierPresenter presenter, List<T> objects,
            BiFunction<T, Integer, @Nullable UseCase> useCase) {
        List<UseCase> parts = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            UseCase part = useCase.apply(objects.get(i), i);
            if (part != null) {
                parts.add(part);
            }
        }
        run(presenter, parts);
    }

    private static void run(DossierPresenter presenter, List<? extends UseCase> useCases) {
        if (!useCases.isEmpty() && !presenter.session().execute(new Together(useCases)).isOK()) {
            throw new AssertionError(useCases.get(0));
        }
    }
}
