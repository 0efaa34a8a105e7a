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

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Finding;

/** Decides, before publication, what is to be done with the words of a claim. */
public final class RecordDisposition extends FindingChange {

    private final Disposition disposition;

    /**
     * @param claim
     *            in an open dossier
     * @param disposition
     *            the choice
     * @param by
     *            who decides
     * @param at
     *            when
     */
    public RecordDisposition(Claim claim, Disposition disposition, String by, Instant at) {
        super(Messages.Command_disposition, claim, by, at);
        this.disposition = disposition;
    }

    @Override
    void change(Finding finding) {
        set(finding, Literals.FINDING__DISPOSITION, disposition);
    }
}
