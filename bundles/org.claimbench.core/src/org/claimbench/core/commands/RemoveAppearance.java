/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Optional;

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;

/** Takes one mark of a claim off the text; the last one stays, as a claim is made somewhere. */
public final class RemoveAppearance extends Removal {

    private final Anchor anchor;

    /**
     * @param anchor
     *            of a claim in an open dossier
     */
    public RemoveAppearance(Anchor anchor) {
        super(Messages.Command_removeAppearance, anchor);
        this.anchor = anchor;
    }

    @Override
    Optional<String> objection() {
        if (!(anchor.eContainer() instanceof Claim claim)) {
            return Optional.of(Messages.Refused_notOfAClaim);
        }
        return claim.getAnchors().size() == 1 ? Optional.of(Messages.Refused_lastAppearance) : Optional.empty();
    }
}
