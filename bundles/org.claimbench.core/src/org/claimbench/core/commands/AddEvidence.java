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
import org.claimbench.model.DossierPackage;
import org.claimbench.model.Evidence;
import org.eclipse.jdt.annotation.Nullable;

/** Adds a piece of evidence to a claim; source, stance and excerpt are filled in afterwards. */
public final class AddEvidence extends UseCase {

    private final Claim claim;
    private final @Nullable String by;
    private final @Nullable Instant at;
    private @Nullable Evidence evidence;

    /**
     * @param claim
     *            in an open dossier
     */
    public AddEvidence(Claim claim) {
        this(claim, null, null);
    }

    /**
     * @param claim
     *            in an open dossier
     * @param by
     *            who found it, or null for not known
     * @param at
     *            when, or null for not known
     */
    public AddEvidence(Claim claim, @Nullable String by, @Nullable Instant at) {
        super(Messages.Command_addEvidence);
        this.claim = claim;
        this.by = by == null ? null : SafeText.line(by);
        this.at = at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim);
    }

    @Override
    protected void change() {
        Evidence made = Ids.name(DossierFactory.eINSTANCE.createEvidence());
        made.setBy(by);
        made.setAt(at);
        add(claim, DossierPackage.Literals.CLAIM__EVIDENCE, made);
        evidence = made;
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
