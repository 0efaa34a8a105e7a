/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.claims;

import org.claimbench.core.review.ReviewState;
import org.claimbench.presentation.claims.ClaimColumn;
import org.claimbench.presentation.claims.ClaimGroup;
import org.claimbench.presentation.claims.ClaimRow;
import org.claimbench.ui.Icons;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

/** What the cells of a column say; of a group, the first column says all. */
final class ClaimCells extends ColumnLabelProvider {

    private final ClaimColumn column;
    private final boolean first;

    ClaimCells(ClaimColumn column, boolean first) {
        this.column = column;
        this.first = first;
    }

    @Override
    public String getText(Object element) {
        return switch (element) {
        case ClaimRow row -> column.text(row);
        case ClaimGroup group when first -> group.name() + "  " + group.count(); //$NON-NLS-1$
        default -> ""; //$NON-NLS-1$
        };
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return element instanceof ClaimRow row ? image(column, row) : null;
    }

    /** The sign before the words of a cell. */
    static @Nullable Image image(ClaimColumn column, ClaimRow row) {
        return switch (column) {
        case STATE -> glyph(row.state());
        case FINDING -> Icons.glyph(row.outcome().kind());
        case FLAGS -> row.claim().isLegal() ? Icons.icon("legal-flag") : null; //$NON-NLS-1$
        default -> null;
        };
    }

    static Image glyph(ReviewState state) {
        return Icons.glyph(state);
    }

    @Override
    public @Nullable String getToolTipText(Object element) {
        boolean wordy = column == ClaimColumn.STATEMENT || column == ClaimColumn.EVIDENCE;
        String words = wordy ? getText(element) : ""; //$NON-NLS-1$
        return words.isEmpty() ? null : words;
    }
}
