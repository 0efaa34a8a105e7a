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

import org.eclipse.core.runtime.CoreException;

/**
 * A text that XML 1.0 can hold, with LF as line end and no byte order mark, and a note for each kind of character that
 * had to go.
 */
public record CleanText(String text, List<String> notes) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** So many control characters are an accident; more of them, and one in a hundred, are a picture or a program. */
    private static final int CONTROLS_IN_A_TEXT = 10;
    private static final int CHARACTERS_A_CONTROL = 100;

    public static CleanText of(String raw, String name) throws CoreException {
        refuseBinary(raw, name);
        Cleaner cleaner = new Cleaner();
        boolean marked = !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK;
        return new CleanText(cleaner.clean(marked ? raw.substring(1) : raw), cleaner.notes());
    }

    private static void refuseBinary(String raw, String name) throws CoreException {
        int controls = 0;
        int line = 1;
        int firstLine = 0;
        for (int at = 0; at < raw.length(); at++) {
            char character = raw.charAt(at);
            line += character == '\n' ? 1 : 0;
            if (Harm.of(character) == Harm.CONTROL) {
                controls++;
                firstLine = firstLine == 0 ? line : firstLine;
            }
            if (character == 0) {
                throw Refusal.because(Messages.Intake_notText, name, line);
            }
        }
        if (controls > CONTROLS_IN_A_TEXT && controls > raw.length() / CHARACTERS_A_CONTROL) {
            throw Refusal.because(Messages.Intake_notText, name, firstLine);
        }
    }
}
