/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

import java.util.List;
import java.util.stream.Stream;

import org.claimbench.intake.parts.Masthead;
import org.claimbench.intake.parts.Origin;
import org.claimbench.intake.parts.Placeholder;
import org.claimbench.intake.parts.Remark;

/** What a reader found in a file; the text is clean and not blank. */
public record Reading(Masthead masthead, String text, List<Origin> origins, List<Placeholder> placeholders,
        List<Remark> remarks, List<String> notes) {

    /** The same with further notes behind its own. */
    public Reading with(List<String> further) {
        return new Reading(masthead, text, origins, placeholders, remarks,
                Stream.concat(notes.stream(), further.stream()).toList());
    }

    public Reading with(Masthead other) {
        return new Reading(other, text, origins, placeholders, remarks, notes);
    }
}
