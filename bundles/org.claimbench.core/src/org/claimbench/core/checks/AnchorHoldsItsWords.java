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

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.internal.CheckMessages;
import org.claimbench.model.Claim;
import org.claimbench.text.AnchorState;
import org.eclipse.osgi.util.NLS;

/** The words of every mark must stand where the mark points. */
public final class AnchorHoldsItsWords extends ClaimCheck {

    AnchorHoldsItsWords() {
        super("anchor-holds-its-words", Severity.ERROR); //$NON-NLS-1$
    }

    @Override
    Optional<String> look(Claim claim, int number) {
        return claim.getAnchors().stream()
                .filter(anchor -> AnchorText.locate(anchor).state() != AnchorState.EXACT).findFirst()
                .map(anchor -> NLS.bind(CheckMessages.Check_anchor, number, anchor.getExact()));
    }
}
