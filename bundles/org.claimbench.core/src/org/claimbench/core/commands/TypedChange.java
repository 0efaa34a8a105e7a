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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** A use case that fills in one field that is typed; letters typed one after the other are one step. */
abstract class TypedChange extends ValueChange {

    TypedChange(String label, EObject owner, EStructuralFeature feature, @Nullable Object value) {
        super(label, owner, feature, value);
    }

    @Override
    public final Optional<Object> stepKey() {
        return Optional.of(place());
    }
}
