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

import java.util.List;
import java.util.stream.Stream;

import org.claimbench.core.commands.UseCaseExamples.Example;
import org.claimbench.model.PublicationKind;

/** The use cases of review and publication. */
final class ReviewExamples {

    private ReviewExamples() {
    }

    static List<Example> all() {
        return Stream.of(signOff(), publication()).flatMap(List::stream).toList();
    }

    private static List<Example> signOff() {
        return List.of(
                new Example(Submit.class, "Submit",
                        d -> new Submit(claim(d, 1), new ReviewStamp(BY, AT, List.of(SHA)))),
                new Example(Submit.class, "Submit", d -> new Submit(d, new ReviewStamp(BY, AT, List.of(SHA)))),
                new Example(Return.class, "Return",
                        d -> new Return(claim(d, 1), "As of when?", new ReviewStamp(BY, AT, List.of(SHA)))),
                new Example(Return.class, "Return",
                        d -> new Return(d, "Too early.", new ReviewStamp(BY, AT, List.of(SHA)))),
                new Example(Approve.class, "Approve",
                        d -> new Approve(claim(d, 1), SHA, new ReviewStamp(BY, AT, List.of(SHA)))),
                new Example(Approve.class, "Approve", d -> new Approve(d, SHA, new ReviewStamp(BY, AT, List.of(SHA)))),
                new Example(WithdrawApproval.class, "Withdraw Approval", d -> new WithdrawApproval(claim(d, 3),
                        "A new number.", new ReviewStamp(BY, AT, List.of(SHA)))));
    }

    private static List<Example> publication() {
        return List.of(
                new Example(RecordPublication.class, "Record Publication",
                        d -> new RecordPublication(d,
                                new NewPublication(PublicationKind.FACT_CHECK, AT, "", List.of(claim(d, 1)), SHA),
                                new ReviewStamp(BY, AT, List.of(SHA)))),
                new Example(RecordCorrection.class, "Record Correction",
                        d -> new RecordCorrection(d.getPublications().get(0), "It was 1,868.", List.of(claim(d, 3)),
                                new ReviewStamp(BY, AT, List.of(SHA)))),
                new Example(Retract.class, "Retract", d -> new Retract(d.getPublications().get(0), "It was wrong.",
                        new ReviewStamp(BY, AT, List.of(SHA)))));
    }
}
