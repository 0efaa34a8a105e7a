/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.differences.Difference;
import org.claimbench.core.differences.Differences;
import org.claimbench.core.session.DossierSession;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;

/**
 * What there is to offer to the person who opens a dossier.
 *
 * @param newest
 *            work that says something else than the file
 * @param troubles
 *            one sentence each
 */
public record Offers(Optional<Offer> newest, List<IStatus> troubles) {

    static Offers of(Found found, DossierSession session, Recovery recovery, RecoveryWatch watch) {
        if (session.dirty()) {
            return new Offers(Optional.empty(), found.troubles());
        }
        List<IStatus> troubles = new ArrayList<>(found.troubles());
        for (Kept kept : found.works()) {
            try {
                List<Difference> differences = Differences.between(session.dossier(), kept.dossier());
                if (!differences.isEmpty()) {
                    return new Offers(Optional.of(new Offer(session, recovery, watch, kept, differences)), troubles);
                }
                // It was saved after all, and only its removal was cut off.
                recovery.remove(kept);
            } catch (CoreException e) {
                troubles.add(e.getStatus());
            }
        }
        return new Offers(Optional.empty(), troubles);
    }
}
