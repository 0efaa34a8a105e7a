/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.DossierPackage.Literals;

/** Says whether a claim touches somebody’s private life. */
public final class FlagPrivacy extends ValueChange {

    /**
     * @param claim
     *            in an open dossier
     * @param privacy
     *            true for yes
     */
    public FlagPrivacy(Claim claim, boolean privacy) {
        super(Messages.Command_privacy, claim, Literals.CLAIM__PRIVACY, Boolean.valueOf(privacy));
    }
}
