/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.searches;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.commands.NewSearch;
import org.claimbench.core.commands.RecordSearch;
import org.claimbench.model.Claim;
import org.claimbench.model.Evidence;
import org.claimbench.model.Search;
import org.claimbench.presentation.DossierPresenter;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** Notes searches as evidence for the claim in hand, above all those that found nothing. */
public final class SearchNote {

    private final DossierPresenter dossier;
    private final String author;
    private final Clock clock;

    /**
     * @param dossier
     *            whose claim in hand is meant
     * @param author
     *            who searched
     * @param clock
     *            tells when
     */
    public SearchNote(DossierPresenter dossier, String author, Clock clock) {
        this.dossier = dossier;
        this.author = author;
        this.clock = clock;
    }

    /** Where somebody searched before, each place once. */
    public List<String> places() {
        return dossier.dossier().getClaims().stream().flatMap(claim -> claim.getEvidence().stream())
                .map(Evidence::getSearch).filter(Objects::nonNull).map(Search::getPlace).filter(Objects::nonNull)
                .distinct().toList();
    }

    /**
     * Notes a search that was made just now.
     *
     * @param place
     *            what was searched
     * @param query
     *            what was searched for
     * @param range
     *            within what limits; blank for none
     * @param hits
     *            how many fitting results there were, as typed; blank for none
     * @return OK, or a warning that says what is missing
     */
    public IStatus note(String place, String query, String range, String hits) {
        Claim claim = dossier.inHand().claim();
        if (claim == null) {
            return warning(Messages.No_claim);
        }
        String number = hits.isBlank() ? "0" : hits.strip(); //$NON-NLS-1$
        if (!number.matches("[0-9]{1,9}")) { //$NON-NLS-1$
            return warning(NLS.bind(Messages.Hits_bad, number));
        }
        dossier.session().endStep();
        return dossier.session().execute(new RecordSearch(claim,
                new NewSearch(place, query, range, Integer.parseInt(number)), author, clock.instant()));
    }

    private static IStatus warning(String words) {
        return new Status(IStatus.WARNING, SearchNote.class, words);
    }
}
