/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.cli.internal.json;

import org.claimbench.model.Revision;
import org.claimbench.text.CodePoints;
import org.eclipse.jdt.annotation.Nullable;

/** Turns the offsets of a dossier, UTF-16 units, into those of this JSON, Unicode code points. */
record Offsets(String text, CodePoints points) {

    static Offsets of(@Nullable Revision revision) {
        String text = revision == null || revision.getText() == null ? "" : revision.getText(); //$NON-NLS-1$
        return new Offsets(text, new CodePoints(text));
    }

    int count() {
        return points.count();
    }

    /** An offset outside the text stays as far outside as it was, so that a reader sees that it is wrong. */
    int codePoints(int utf16) {
        if (utf16 < 0) {
            return utf16;
        }
        if (utf16 > text.length()) {
            return points.count() + utf16 - text.length();
        }
        boolean withinPair = utf16 > 0 && utf16 < text.length()
                && Character.isSurrogatePair(text.charAt(utf16 - 1), text.charAt(utf16));
        return points.fromUtf16(withinPair ? utf16 - 1 : utf16);
    }
}
