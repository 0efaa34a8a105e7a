/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sources;

import org.claimbench.presentation.sources.SourceColumn;

/** How wide the columns of the table of sources are at first, in pixels. */
final class SourceWidths {

    private static final int NUMBER = 64;
    private static final int DATE = 96;
    private static final int WORD = 110;
    private static final int TERMS = 130;
    private static final int NAME = 150;
    private static final int GRADE = 180;
    private static final int TITLE = 240;

    private SourceWidths() {
    }

    static int of(SourceColumn column) {
        return switch (column) {
        case CLAIMS -> NUMBER;
        case PUBLISHED, DATA_AS_OF -> DATE;
        case KIND -> WORD;
        case TERMS -> TERMS;
        case PUBLISHER -> NAME;
        case RELIABILITY -> GRADE;
        case TITLE, ADDRESS -> TITLE;
        };
    }
}
