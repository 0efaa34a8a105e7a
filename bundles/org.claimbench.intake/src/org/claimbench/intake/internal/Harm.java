/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal;

/** Why XML 1.0 cannot hold a character, and what a person is told about it. */
enum Harm {
    NONE, FORM_FEED, CONTROL, NONCHARACTER, SURROGATE;

    static Harm of(int character) {
        if (character == '\f') {
            return FORM_FEED;
        }
        if (character < ' ' && character != '\t' && character != '\n' && character != '\r') {
            return CONTROL;
        }
        if (character == 0xFFFE || character == 0xFFFF) {
            return NONCHARACTER;
        }
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return half ? SURROGATE : NONE;
    }

    /** Whether something was there that a reader would miss, so that a sign has to stand in its place. */
    boolean isReplaced() {
        return this == NONCHARACTER || this == SURROGATE;
    }

    /** A pattern of {@link java.text.MessageFormat} for the count. */
    String note() {
        return switch (this) {
        case NONE -> "";
        case FORM_FEED -> Messages.Note_formFeed;
        case CONTROL -> Messages.Note_control;
        case NONCHARACTER -> Messages.Note_noncharacter;
        case SURROGATE -> Messages.Note_surrogate;
        };
    }
}
