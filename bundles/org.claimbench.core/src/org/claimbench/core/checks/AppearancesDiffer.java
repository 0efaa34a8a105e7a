/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.checks;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.figures.ClaimFigures;
import org.claimbench.core.figures.TextFigures;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.model.Claim;
import org.claimbench.text.quantity.Quantity;
import org.eclipse.osgi.util.NLS;

/** A claim must give the same figure wherever it appears: a correction is easily made in one place only. */
public final class AppearancesDiffer extends ClaimCheck {

    AppearancesDiffer() {
        super("appearances-differ", Severity.WARNING); //$NON-NLS-1$
    }

    @Override
    Optional<String> look(Claim claim, int number) {
        List<TextFigures> figures = claim.getAnchors().stream().map(ClaimFigures::of)
                .filter(each -> each.quantities().size() == 1).toList();
        return figures.stream().skip(1).filter(each -> !same(only(figures.getFirst()), only(each))).findFirst()
                .map(other -> NLS.bind(CheckMessages.Check_appearances,
                        new Object[] {number, words(figures.getFirst()), words(other)}));
    }

    private static Quantity only(TextFigures figures) {
        return figures.quantities().getFirst();
    }

    private static String words(TextFigures figures) {
        return only(figures).span().of(figures.text());
    }

    private static boolean same(Quantity one, Quantity other) {
        return one.kind() == other.kind() && one.hedge() == other.hedge() && one.low().compareTo(other.low()) == 0
                && one.high().compareTo(other.high()) == 0 && String.valueOf(one.unit()).equals(
                        String.valueOf(other.unit()));
    }
}
