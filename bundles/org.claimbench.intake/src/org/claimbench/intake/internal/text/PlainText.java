/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.CleanText;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Opening;
import org.claimbench.intake.internal.Reading;
import org.claimbench.intake.internal.Refusal;
import org.claimbench.intake.parts.Masthead;
import org.claimbench.intake.parts.Origin;
import org.claimbench.text.Span;
import org.eclipse.core.runtime.CoreException;

/** Reads a text as it is; each line that holds something is a paragraph. */
public final class PlainText {

    private PlainText() {
    }

    public static Reading of(String raw, String name) throws CoreException {
        CleanText clean = CleanText.of(raw, name);
        String text = BrokenLines.join(clean.text());
        if (Blank.isBlank(text)) {
            throw Refusal.because(Messages.Intake_blank, name);
        }
        Opening opening = Opening.of(text);
        Reading reading = new Reading(Masthead.of(opening.headline(), opening.byline()), text, origins(text), List.of(),
                List.of(), clean.notes());
        return text.equals(clean.text()) ? reading : reading.with(List.of(Messages.Note_brokenLines));
    }

    private static List<Origin> origins(String text) {
        List<Origin> origins = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            if (!Blank.isBlank(text.substring(start, end))) {
                origins.add(new Origin(new Span(start, end), 0, origins.size() + 1, ""));
            }
            start = end + 1;
        }
        return origins;
    }
}
