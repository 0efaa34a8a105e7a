/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.revision;

import org.claimbench.model.Revision;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A text of a document with its number.
 *
 * @param number
 *            from 1
 * @param text
 *            never null
 */
public record NumberedText(int number, String text) {

    static NumberedText of(@Nullable Revision revision) {
        String text = revision == null ? null : revision.getText();
        return new NumberedText(revision == null ? 0 : revision.getNumber(), text == null ? "" : text); //$NON-NLS-1$
    }
}
