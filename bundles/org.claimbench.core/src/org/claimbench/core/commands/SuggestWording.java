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

/** Suggests what to print instead of the words of a claim. */
public final class SuggestWording extends FindingChange {

    private final String wording;

    /**
     * @param claim
     *            in an open dossier
     * @param wording
     *            the words to print instead; blank for none
     * @param by
     *            who writes
     * @param at
     *            when
     */
    public SuggestWording(Claim claim, String wording, String by, Instant at) {
        super(Messages.Command_suggestedWording, claim, by, at);
        this.wording = SafeText.of(wording);
    }

    @Override
    public Optional<Object> stepKey() {
        return Optional.of(List.of(claim(), Literals.FINDING__SUGGESTED_WORDING));
    }

    @Override
    void change(Finding finding) {
        set(finding, Literals.FINDING__SUGGESTED_WORDING, wording);
    }
}
