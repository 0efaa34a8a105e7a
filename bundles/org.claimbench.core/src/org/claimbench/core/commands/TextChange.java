/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** A use case that fills in one field of text; blank text leaves it empty. */
abstract class TextChange extends TypedChange {

    TextChange(String label, EObject owner, EAttribute field, String text) {
        super(label, owner, field, SafeText.of(text));
    }
}
