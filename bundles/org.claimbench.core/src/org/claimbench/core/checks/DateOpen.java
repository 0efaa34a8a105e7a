/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import java.util.Optional;
import java.util.stream.Collectors;

import org.claimbench.core.figures.ClaimFigures;
import org.claimbench.core.figures.TextFigures;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.model.Claim;
import org.claimbench.text.date.DateMention;
import org.claimbench.text.date.Period;
import org.eclipse.osgi.util.NLS;

/** A date in a claim’s words must mean one thing only. */
public final class DateOpen extends ClaimCheck {

    DateOpen() {
        super("date-open", Severity.WARNING); //$NON-NLS-1$
    }

    @Override
    Optional<String> look(Claim claim, int number) {
        if (claim.getAnchors().isEmpty()) {
            return Optional.empty();
        }
        TextFigures figures = ClaimFigures.of(claim.getAnchors().get(0));
        return figures.dates().stream().filter(date -> !date.candidates().isEmpty()).findFirst()
                .map(date -> NLS.bind(CheckMessages.Check_dateOpen,
                        new Object[] {number, date.span().of(figures.text()), readings(date)}));
    }

    private static String readings(DateMention date) {
        return date.candidates().stream().map(Period::toString).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
