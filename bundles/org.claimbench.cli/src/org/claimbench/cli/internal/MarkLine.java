/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal;

import org.claimbench.cli.internal.json.MarksJson;
import org.claimbench.core.marks.MarkReview;
import org.eclipse.osgi.util.NLS;

/** A line for a person about what became of a mark. */
final class MarkLine {

    private MarkLine() {
    }

    static String of(MarkReview mark) {
        String words = switch (mark.state()) {
        case CHANGED -> NLS.bind(Messages.Mark_changed, mark.oldWords(), mark.newWords());
        case AMBIGUOUS -> NLS.bind(Messages.Mark_ambiguous, mark.oldWords(), mark.rivals().size());
        default -> NLS.bind(Messages.Mark_words, mark.oldWords());
        };
        String line = String.join("  ", mark.state().label(), MarksJson.owner(mark), words); //$NON-NLS-1$
        return line.replaceAll("[\\r\\n\\t]+", " "); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
