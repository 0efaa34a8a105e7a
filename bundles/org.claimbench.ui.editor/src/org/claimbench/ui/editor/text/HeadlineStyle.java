/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import org.claimbench.presentation.DocumentPresenter;
import org.claimbench.presentation.DossierPresenter;
import org.claimbench.ui.Palette;
import org.claimbench.ui.ReadingType;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** Sets the headline as a headline and the byline as a byline, where they stand in the text. */
final class HeadlineStyle implements IPresentationDamager, IPresentationRepairer {

    private final DossierPresenter presenter;

    HeadlineStyle(DossierPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public void setDocument(@Nullable IDocument document) {
        // The text never changes: it is the presenter's.
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        return new Region(0, presenter.document().text().length());
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        DocumentPresenter document = presenter.document();
        int end = style(presentation, document.headline(), 0, ReadingType.headline(), Palette.text());
        style(presentation, document.byline(), end, JFaceResources.getDefaultFont(), Palette.secondary());
    }

    private int style(TextPresentation presentation, String line, int from, Font font, Color colour) {
        String text = presenter.document().text();
        int start = line.isEmpty() ? -1 : text.indexOf(line, from);
        // Only what stands on a line of its own at the top: the same words further down are text like any other.
        if (start < 0 || !text.substring(from, start).isBlank()) {
            return from;
        }
        StyleRange style = new StyleRange(start, line.length(), colour, null);
        style.font = font;
        presentation.addStyleRange(style);
        return start + line.length();
    }
}
