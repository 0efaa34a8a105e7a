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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** A use case that fills in one field of text; letters typed one after the other are one step. */
abstract class TextChange extends UseCase {

    private final EObject owner;
    private final EAttribute field;
    private final String text;

    TextChange(String label, EObject owner, EAttribute field, String text) {
        super(label);
        this.owner = owner;
        this.field = field;
        this.text = SafeText.of(text);
    }

    @Override
    public final Optional<String> refusal() {
        return refusalIfGone(owner);
    }

    @Override
    public final Optional<Object> stepKey() {
        return Optional.of(List.of(owner, field));
    }

    @Override
    protected final void change() {
        set(owner, field, text);
    }
}
