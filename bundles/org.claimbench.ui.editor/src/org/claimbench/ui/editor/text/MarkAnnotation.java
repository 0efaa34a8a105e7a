/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.Locale;

import org.claimbench.presentation.Mark;
import org.claimbench.core.claims.OutcomeKind;
import org.eclipse.jface.text.source.Annotation;

/** A mark as the platform's painters and rulers know it: one annotation type a kind of outcome. */
final class MarkAnnotation extends Annotation {

    private final Mark mark;

    MarkAnnotation(Mark mark) {
        super(type(mark.outcome().kind()), false, mark.claim().getRestatement());
        this.mark = mark;
    }

    static String type(OutcomeKind kind) {
        return "org.claimbench.claim." + kind.name().toLowerCase(Locale.ROOT); //$NON-NLS-1$
    }

    Mark mark() {
        return mark;
    }
}
