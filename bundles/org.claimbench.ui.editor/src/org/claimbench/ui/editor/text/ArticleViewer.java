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
import org.claimbench.presentation.ShownText;
import org.claimbench.ui.Palette;
import org.claimbench.ui.ReadingType;
import org.claimbench.ui.editor.internal.Messages;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Builds the read-only viewer in which the article is read. */
final class ArticleViewer {

    private ArticleViewer() {
    }

    static SourceViewer create(Composite parent, DossierPresenter presenter, MarkAnnotations annotations) {
        SourceViewer viewer = new SourceViewer(parent, null, SWT.V_SCROLL | SWT.WRAP | SWT.MULTI);
        StyledText text = viewer.getTextWidget();
        Palette.keep(text);
        paint(viewer);
        name(text);
        viewer.configure(new ArticleConfiguration(presenter));
        viewer.setEditable(false);
        annotations.connect(viewer);
        viewer.setDocument(new Document(ShownText.of(presenter.document().text())), annotations.model());
        ReadingColumn.keep(text);
        WritingDirection.keep(text);
        text.addPaintListener(new TextDecorations(text, presenter));
        text.addMouseMoveListener(new OriginTip(text, presenter));
        return viewer;
    }

    /** Gives the widget the colours and the type of the theme. */
    static void paint(SourceViewer viewer) {
        StyledText text = viewer.getTextWidget();
        text.setBackground(Palette.paper());
        text.setForeground(Palette.text());
        text.setFont(ReadingType.text());
    }

    private static void name(StyledText text) {
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Text_accessible;
            }
        });
    }
}
