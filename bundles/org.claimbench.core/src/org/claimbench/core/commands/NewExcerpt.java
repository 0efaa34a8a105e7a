/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import org.claimbench.model.Claim;

/**
 * Words of a source that bear on a claim.
 *
 * @param claim
 *            in an open dossier
 * @param words
 *            verbatim; blank while none are chosen
 * @param prefix
 *            the words before them in the source
 * @param suffix
 *            the words behind them
 * @param locator
 *            where in the source; blank for not known
 */
public record NewExcerpt(Claim claim, String words, String prefix, String suffix, String locator) {

    /**
     * A source that bears on a claim by words that are chosen later.
     *
     * @param claim
     *            in an open dossier
     * @return without words
     */
    public static NewExcerpt toBeChosen(Claim claim) {
        return new NewExcerpt(claim, "", "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }
}
