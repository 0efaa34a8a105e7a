/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import org.claimbench.model.Basis;
import org.claimbench.model.Vintage;

/**
 * What is known about a figure beside its number.
 *
 * @param amount
 *            the number that counts, where the words have several or none; blank for none
 * @param measure
 *            what is counted; blank when nobody said
 * @param scope
 *            of which area, group or kind; blank when nobody said
 * @param basis
 *            how it relates to its period
 * @param vintage
 *            which of successive values it is
 */
public record NewFigure(String amount, String measure, String scope, Basis basis, Vintage vintage) {

    /** Texts are made fit for the file. */
    public NewFigure {
        amount = SafeText.line(amount);
        measure = SafeText.line(measure);
        scope = SafeText.line(scope);
    }

    boolean tellsNothing() {
        return amount.isEmpty() && measure.isEmpty() && scope.isEmpty() && basis == Basis.UNSTATED
                && vintage == Vintage.UNSTATED;
    }
}
