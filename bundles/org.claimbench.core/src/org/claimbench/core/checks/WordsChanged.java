/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.claims.ClaimOrder;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.core.marks.MarkReview;
import org.claimbench.core.marks.RevisionReview;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** A person has looked at each claim whose words read differently in the newest text, or are not surely in it. */
public final class WordsChanged implements Check {

    WordsChanged() {
    }

    @Override
    public String rule() {
        return "words-changed"; //$NON-NLS-1$
    }

    @Override
    public List<Problem> look(Dossier dossier, ClaimNumbers numbers) {
        Map<EObject, MarkReview> first = new HashMap<>();
        dossier.getDocuments().stream().flatMap(document -> RevisionReview.of(document).stream())
                .filter(review -> review.before() != review.after() && !review.certain())
                .forEach(review -> first.putIfAbsent(review.mark().eContainer(), review));
        return ClaimOrder.inTextOrder(dossier).stream()
                .flatMap(claim -> Stream.ofNullable(first.get(claim))
                        .map(review -> problem(claim, numbers.of(claim), review)))
                .toList();
    }

    @Override
    public List<Problem> look(Claim claim, ClaimNumbers numbers) {
        boolean old = claim.getAnchors().stream().map(Anchor::getRevision)
                .anyMatch(revision -> revision != null && revision.eContainer() instanceof Document document
                        && document.currentRevision() != revision);
        return old && claim.eContainer() instanceof Dossier dossier
                ? look(dossier, numbers).stream().filter(problem -> problem.claim() == claim).toList() : List.of();
    }

    private Problem problem(Claim claim, int number, MarkReview review) {
        String message = switch (review.state()) {
        case CHANGED -> NLS.bind(CheckMessages.Check_wordsChanged,
                new Object[] {number, review.oldWords(), review.newWords()});
        case AMBIGUOUS -> NLS.bind(CheckMessages.Check_wordsAmbiguous,
                new Object[] {number, review.oldWords(), review.rivals().size()});
        default -> NLS.bind(CheckMessages.Check_wordsGone, number, review.oldWords());
        };
        return new Problem(rule(), Severity.WARNING, message, claim, false);
    }
}
