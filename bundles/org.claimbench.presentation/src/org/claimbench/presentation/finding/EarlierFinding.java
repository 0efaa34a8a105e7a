/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.model.Claim;
import org.claimbench.model.Finding;
import org.claimbench.presentation.DeskTime;
import org.claimbench.presentation.Outcome;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A finding that a later one replaced.
 *
 * @param kind
 *            under which colours and glyph are found
 * @param label
 *            the word for it
 * @param by
 *            who found it; empty when that is not known
 * @param when
 *            in words; empty when that is not known
 * @param rationale
 *            in Markdown; empty when none was given
 */
public record EarlierFinding(OutcomeKind kind, String label, String by, String when, String rationale) {

    /**
     * What was found before about a claim.
     *
     * @param claim
     *            or null for none
     * @param time
     *            of the desk
     * @return the latest first
     */
    public static List<EarlierFinding> of(@Nullable Claim claim, DeskTime time) {
        List<Finding> findings = claim == null ? new ArrayList<>() : new ArrayList<>(claim.getSuperseded());
        Collections.reverse(findings);
        return findings.stream().map(finding -> of(finding, time)).toList();
    }

    private static EarlierFinding of(Finding finding, DeskTime time) {
        Outcome outcome = finding.getRating() == null ? Outcome.of(finding.getDisposition())
                : Outcome.of(finding.getRating());
        return new EarlierFinding(outcome.kind(), outcome.label(), orEmpty(finding.getBy()),
                time.words(finding.getAt()), orEmpty(finding.getRationale()));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, ""); //$NON-NLS-1$
    }
}
