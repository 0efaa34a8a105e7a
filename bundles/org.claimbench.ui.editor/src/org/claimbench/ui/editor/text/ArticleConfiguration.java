/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import org.claimbench.presentation.DossierPresenter;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.jdt.annotation.Nullable;

/** What the viewer does with the article: headline and byline are set as such, and claims are told on hover. */
final class ArticleConfiguration extends SourceViewerConfiguration {

    private final DossierPresenter presenter;

    ArticleConfiguration(DossierPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(@Nullable ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        HeadlineStyle style = new HeadlineStyle(presenter);
        reconciler.setDamager(style, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(style, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    @Override
    public ITextHover getTextHover(@Nullable ISourceViewer viewer, @Nullable String contentType) {
        return new ClaimHover(presenter);
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(@Nullable ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(new TextAssist(presenter));
        return assistant;
    }

    // The text is immutable; what is undone is done to the dossier, on the session's command stack.
    @Override
    public @Nullable IUndoManager getUndoManager(@Nullable ISourceViewer viewer) {
        return null;
    }
}
