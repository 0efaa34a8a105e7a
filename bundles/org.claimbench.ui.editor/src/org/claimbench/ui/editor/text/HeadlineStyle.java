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
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;

/** Sets the text under check as articles are set. */
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
        new ArticleLook(document.headline(), document.byline(), document.placeholders()).styles(document.text())
                .forEach(presentation::addStyleRange);
    }
}
