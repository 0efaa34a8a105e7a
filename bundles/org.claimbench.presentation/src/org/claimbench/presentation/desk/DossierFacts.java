/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.Words;
import org.claimbench.workspace.index.IndexedClaim;
import org.claimbench.workspace.index.IndexedDossier;
import org.eclipse.osgi.util.NLS;

/** What there is to know of a dossier without opening it. */
public final class DossierFacts {

    private DossierFacts() {
    }

    /**
     * The facts.
     *
     * @param dossier
     *            as the index knows it
     * @param time
     *            of the desk
     * @return in the order in which they are shown; of a file that cannot be read only why
     */
    public static List<DossierFact> of(IndexedDossier dossier, DeskTime time) {
        if (!dossier.sound()) {
            return List.of(new DossierFact("fault", Messages.Fact_fault, dossier.fault())); //$NON-NLS-1$
        }
        List<IndexedClaim> claims = dossier.claims();
        return List.of(new DossierFact("title", Messages.Fact_title, dossier.title()), //$NON-NLS-1$
                new DossierFact("mode", Messages.Fact_mode, Words.of(dossier.mode())), //$NON-NLS-1$
                new DossierFact("owner", Messages.Fact_owner, dossier.owner()), //$NON-NLS-1$
                new DossierFact("deadline", Messages.Fact_deadline, time.words(dossier.deadline())), //$NON-NLS-1$
                new DossierFact("sentences", Messages.Fact_sentences, //$NON-NLS-1$
                        done(dossier.coverage().sentencesDone(), dossier.coverage().sentences())),
                new DossierFact("items", Messages.Fact_items, //$NON-NLS-1$
                        done(dossier.coverage().itemsDone(), dossier.coverage().items())),
                new DossierFact("claims", Messages.Fact_claims, String.valueOf(claims.size())), //$NON-NLS-1$
                new DossierFact("states", Messages.Fact_states, //$NON-NLS-1$
                        counted(claims, IndexedClaim::state, Words::of)),
                new DossierFact("outcomes", Messages.Fact_outcomes, //$NON-NLS-1$
                        counted(claims, claim -> new Ending(claim.outcome().ordinal(), outcome(claim)),
                                Ending::label)),
                new DossierFact("sources", Messages.Fact_sources, //$NON-NLS-1$
                        String.valueOf(dossier.sources().size())));
    }

    /** Ratings of one kind may have several labels. */
    private record Ending(int order, String label) implements Comparable<Ending> {
        @Override
        public int compareTo(Ending other) {
            return Comparator.comparingInt(Ending::order).thenComparing(Ending::label).compare(this, other);
        }
    }

    private static String outcome(IndexedClaim claim) {
        return Outcome.of(claim.outcome(), claim.rating()).label();
    }

    private static String done(int done, int all) {
        return NLS.bind(Messages.Progress_done, done, all);
    }

    private static <K extends Comparable<K>> String counted(List<IndexedClaim> claims, Function<IndexedClaim, K> key,
            Function<K, String> label) {
        return claims.stream().map(key).sorted().distinct()
                .map(each -> NLS.bind(Messages.Fact_count, label.apply(each),
                        claims.stream().map(key).filter(each::equals).count()))
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
