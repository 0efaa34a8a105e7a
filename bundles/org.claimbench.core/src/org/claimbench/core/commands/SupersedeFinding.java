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
import org.claimbench.model.Finding;

/** Keeps a claim’s finding among the earlier ones and starts a new one, in which nothing is decided yet. */
public final class SupersedeFinding extends UseCase {

    private final Claim claim;
    private final String by;
    private final Instant at;

    /**
     * @param claim
     *            in an open dossier
     * @param by
     *            who starts it
     * @param at
     *            when
     */
    public SupersedeFinding(Claim claim, String by, Instant at) {
        super(Messages.Command_supersedeFinding);
        this.claim = claim;
        this.by = SafeText.of(by);
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim).or(() -> decided() ? Optional.empty() : Optional.of(Messages.Refused_undecided));
    }

    private boolean decided() {
        Finding finding = claim.getFinding();
        return finding != null && finding.decided();
    }

    @Override
    protected void change() {
        Finding before = claim.getFinding();
        Finding made = Ids.name(DossierFactory.eINSTANCE.createFinding());
        made.setBy(by);
        made.setAt(at);
        set(claim, Literals.CLAIM__FINDING, made);
        add(claim, Literals.CLAIM__SUPERSEDED, before);
    }
}
