/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.Objects;
import java.util.Optional;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseMoveListener;

/** Tells, in the margin of the sentences’ numbers, where the paragraph stands in the file that it was read from. */
final class OriginTip implements MouseMoveListener {

    private final StyledText text;
    private final DossierPresenter presenter;

    OriginTip(StyledText text, DossierPresenter presenter) {
        this.text = text;
        this.presenter = presenter;
    }

    @Override
    public void mouseMove(MouseEvent event) {
        String tip = event.x < ReadingColumn.LEFT ? place(event.y) : null;
        if (!Objects.equals(tip, text.getToolTipText())) {
            text.setToolTipText(tip);
        }
    }

    // The lines of the widget are the paragraphs of the text; it wraps them by itself.
    private @Nullable String place(int y) {
        int line = text.getLineIndex(y);
        int start = text.getOffsetAtLine(line);
        Span paragraph = new Span(start, start + text.getLine(line).length());
        Optional<String> place = presenter.document().placeInOriginal(paragraph);
        return place.isPresent() ? place.get() : null;
    }
}
