/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.List;

import org.claimbench.model.Claim;
import org.claimbench.model.DossierPackage.Literals;
import org.eclipse.emf.ecore.EReference;

/** How two claims of one dossier stand to one another. */
public enum Relation {

    /** Both say the same in other words; it holds in both directions. */
    REPEATS(Literals.CLAIM__REPEATS, true),
    /** Both cannot be true together; it holds in both directions. */
    CONTRADICTS(Literals.CLAIM__CONTRADICTS, true),
    /** The first does not stand without the second. */
    DEPENDS_ON(Literals.CLAIM__DEPENDS_ON, false);

    private final EReference feature;
    private final boolean mutual;

    Relation(EReference feature, boolean mutual) {
        this.feature = feature;
        this.mutual = mutual;
    }

    /** Whether the first claim names the second. */
    boolean names(Claim first, Claim second) {
        return ((List<?>) first.eGet(feature)).contains(second);
    }

    /** Whether it holds between the first claim and the second, whichever of them names the other. */
    boolean holds(Claim first, Claim second) {
        return names(first, second) || mutual && names(second, first);
    }

    EReference feature() {
        return feature;
    }
}
