/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.docx;

import org.claimbench.intake.internal.Blank;
import org.claimbench.intake.internal.Messages;
import org.claimbench.intake.internal.Passage;
import org.eclipse.osgi.util.NLS;

/** A tracked change within a paragraph; Word cuts one into several where the letters look different. */
final class Change {

    /** What was done, by the name of its element. */
    enum Kind {
        INS, DEL, MOVETO, MOVEFROM;

        boolean removes() {
            return this == DEL || this == MOVEFROM;
        }
    }

    private final Kind kind;
    private final Annotation annotation;
    private final StringBuilder removed = new StringBuilder();
    private final int start;
    private int end;

    Change(Kind kind, Annotation annotation, int start) {
        this.kind = kind;
        this.annotation = annotation;
        this.start = start;
        end = start;
    }

    boolean removes() {
        return kind.removes();
    }

    void remove(String words) {
        removed.append(words);
    }

    void close(int offset) {
        end = offset;
    }

    /** Takes in the next one, if both are one to the person who made them. */
    boolean merge(Change next) {
        boolean one = kind == next.kind && annotation.by().equals(next.annotation.by()) && end == next.start;
        if (one) {
            removed.append(next.removed);
            end = next.end;
        }
        return one;
    }

    void note(Passage passage) {
        String words = Blank.line(kind.removes() ? removed.toString() : passage.words().substring(start, end));
        if (!words.isEmpty()) {
            passage.remark(start, end, NLS.bind(pattern(), words), annotation.by(), annotation.at());
        }
    }

    private String pattern() {
        return switch (kind) {
        case INS -> Messages.Remark_inserted;
        case DEL -> Messages.Remark_deleted;
        case MOVETO -> Messages.Remark_movedHere;
        case MOVEFROM -> Messages.Remark_movedAway;
        };
    }
}
