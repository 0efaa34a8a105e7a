/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.differences;

import org.claimbench.core.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * One thing that differs between two states of a dossier, in words for people. Long texts are shortened around the
 * place where they differ.
 *
 * @param kind
 *            what happened on the way from the one to the other
 * @param subject
 *            whom it concerns: “Claim 3: nearly 2,000”
 * @param field
 *            what of it: “finding, rationale”; empty when it came or went as a whole
 * @param before
 *            in the first state; empty when there was nothing
 * @param after
 *            in the second state; empty when there is nothing
 */
public record Difference(Kind kind, String subject, String field, String before, String after) {

    /** What happened. */
    public enum Kind {
        /** It is in the second state only. */
        ADDED,
        /** It is in the first state only. */
        REMOVED,
        /** It is in both, and not the same. */
        CHANGED
    }

    /**
     * The difference in one sentence.
     *
     * @return for lists of plain text
     */
    public String sentence() {
        String what = field.isEmpty() ? subject : NLS.bind(Messages.Difference_field, subject, field);
        return switch (kind) {
        case ADDED -> field.isEmpty() ? NLS.bind(Messages.Difference_added, what)
                : NLS.bind(Messages.Difference_fieldAdded, what, after);
        case REMOVED -> field.isEmpty() ? NLS.bind(Messages.Difference_removed, what)
                : NLS.bind(Messages.Difference_fieldRemoved, what, before);
        case CHANGED -> NLS.bind(Messages.Difference_changed, new Object[] {what, before, after});
        };
    }
}
