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
import org.claimbench.model.Claim;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Finding;

/** A use case that changes a claim’s finding, makes it where there is none, and notes who did so and when. */
abstract class FindingChange extends UseCase {

    private final Claim claim;
    private final String by;
    private final Instant at;

    FindingChange(String label, Claim claim, String by, Instant at) {
        super(label);
        this.claim = claim;
        this.by = SafeText.of(by);
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim);
    }

    final Claim claim() {
        return claim;
    }

    /** Changes the finding, which is in the dossier. */
    abstract void change(Finding finding);

    @Override
    protected final void change() {
        Finding finding = claim.getFinding();
        if (finding == null) {
            finding = Ids.name(DossierFactory.eINSTANCE.createFinding());
            set(claim, Literals.CLAIM__FINDING, finding);
        }
        change(finding);
        set(finding, Literals.FINDING__BY, by);
        set(finding, Literals.FINDING__AT, at);
    }
}
