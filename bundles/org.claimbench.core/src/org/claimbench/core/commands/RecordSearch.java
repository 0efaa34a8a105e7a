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
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Evidence;
import org.claimbench.model.Search;
import org.eclipse.jdt.annotation.Nullable;

/** Adds a search to the evidence of a claim; one that found nothing is evidence too. */
public final class RecordSearch extends UseCase {

    private final Claim claim;
    private final NewSearch search;
    private final String by;
    private final Instant at;
    private @Nullable Evidence evidence;

    /**
     * @param claim
     *            in an open dossier
     * @param search
     *            what was searched
     * @param by
     *            who searched
     * @param at
     *            when
     */
    public RecordSearch(Claim claim, NewSearch search, String by, Instant at) {
        super(Messages.Command_recordSearch);
        this.claim = claim;
        this.search = search;
        this.by = SafeText.of(by);
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim).or(this::objection);
    }

    private Optional<String> objection() {
        boolean told = !search.place().isEmpty() && !search.query().isEmpty() && search.hits() >= 0;
        return told ? Optional.empty() : Optional.of(Messages.Refused_noSearch);
    }

    @Override
    protected void change() {
        Evidence made = Ids.name(DossierFactory.eINSTANCE.createEvidence());
        made.setSearch(search());
        made.setBy(by);
        made.setAt(at);
        add(claim, Literals.CLAIM__EVIDENCE, made);
        evidence = made;
    }

    private Search search() {
        Search made = Ids.name(DossierFactory.eINSTANCE.createSearch());
        made.setPlace(search.place());
        made.setQuery(search.query());
        made.setRange(search.range().isEmpty() ? null : search.range());
        made.setHits(search.hits());
        made.setBy(by);
        made.setAt(at);
        return made;
    }

    /**
     * The evidence that was added.
     *
     * @return null before the use case ran
     */
    public @Nullable Evidence evidence() {
        return evidence;
    }
}
