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
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** A use case that sets one single-valued feature. */
abstract class ValueChange extends UseCase {

    private final EObject owner;
    private final EStructuralFeature feature;
    private final @Nullable Object value;

    /** The value may be null for none. */
    ValueChange(String label, EObject owner, EStructuralFeature feature, @Nullable Object value) {
        super(label);
        this.owner = owner;
        this.feature = feature;
        this.value = value;
    }

    @Override
    public final Optional<String> refusal() {
        return refusalIfGone(owner).or(this::objection);
    }

    /** Why the value cannot stand there, asked while the object is in the dossier. */
    Optional<String> objection() {
        return Optional.empty();
    }

    final List<Object> place() {
        return List.of(owner, feature);
    }

    @Override
    protected final void change() {
        set(owner, feature, value);
    }
}
