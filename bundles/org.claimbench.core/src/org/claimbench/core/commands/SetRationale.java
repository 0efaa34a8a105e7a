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
import java.util.List;
import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Finding;

/** Says why the finding is what it is, in Markdown. */
public final class SetRationale extends FindingChange {

    private final String rationale;

    /**
     * @param claim
     *            in an open dossier
     * @param rationale
     *            CommonMark; blank for none
     * @param by
     *            who writes
     * @param at
     *            when
     */
    public SetRationale(Claim claim, String rationale, String by, Instant at) {
        super(Messages.Command_rationale, claim, by, at);
        this.rationale = SafeText.of(rationale);
    }

    @Override
    public Optional<Object> stepKey() {
        return Optional.of(List.of(claim(), Literals.FINDING__RATIONALE));
    }

    @Override
    void change(Finding finding) {
        set(finding, Literals.FINDING__RATIONALE, rationale);
    }
}
