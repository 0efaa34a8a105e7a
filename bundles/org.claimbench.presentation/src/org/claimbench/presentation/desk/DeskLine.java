/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.desk;

import org.claimbench.presentation.Outcome;
import org.claimbench.presentation.Words;
import org.claimbench.workspace.index.IndexedClaim;
import org.claimbench.workspace.index.IndexedDossier;

/**
 * A claim among those of all dossiers.
 *
 * @param dossier
 *            that holds it
 * @param claim
 *            itself
 */
public record DeskLine(IndexedDossier dossier, IndexedClaim claim) {

    /**
     * What stays the same when the claim changes.
     *
     * @param path
     *            of the dossier
     * @param id
     *            of the claim
     */
    public record Key(String path, String id) {
    }

    /** Which claim it is. */
    public Key key() {
        return new Key(dossier.path(), claim.id());
    }

    /** What the dossier is called. */
    public String title() {
        return DossierName.of(dossier);
    }

    /** How it ended. */
    public Outcome outcome() {
        return Outcome.of(claim.outcome(), claim.rating());
    }

    /** Where it stands in review, in words. */
    public String state() {
        return Words.of(claim.state());
    }
}
