/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.claimbench.presentation.DossierPresenter;
import org.claimbench.presentation.Mark;
import org.claimbench.core.claims.OutcomeKind;
import org.claimbench.ui.Palette;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.SourceViewer;

/** The marks as an annotation model, painted as tints by the platform's painter. */
final class MarkAnnotations {

    private final DossierPresenter presenter;
    private final AnnotationModel model = new AnnotationModel();
    private @Nullable AnnotationPainter painter;

    MarkAnnotations(DossierPresenter presenter) {
        this.presenter = presenter;
    }

    AnnotationModel model() {
        return model;
    }

    void connect(SourceViewer viewer) {
        AnnotationPainter tints = new AnnotationPainter(viewer, new MarkAccess());
        for (OutcomeKind kind : OutcomeKind.values()) {
            if (kind != OutcomeKind.NONE) {
                tints.addHighlightAnnotationType(MarkAnnotation.type(kind));
            }
        }
        viewer.addTextPresentationListener(tints);
        viewer.addPainter(tints);
        painter = tints;
        recolour();
    }

    /** Takes the colours of the theme. */
    void recolour() {
        AnnotationPainter tints = painter;
        if (tints != null) {
            for (OutcomeKind kind : OutcomeKind.values()) {
                tints.setAnnotationTypeColor(MarkAnnotation.type(kind), Palette.tint(kind));
            }
        }
    }

    /** Brings the annotations up to date with the presenter's marks; marks that did not change are left alone. */
    void update() {
        Map<Mark, Annotation> old = new HashMap<>();
        Iterator<Annotation> all = model.getAnnotationIterator();
        while (all.hasNext()) {
            if (all.next() instanceof MarkAnnotation known) {
                old.put(known.mark(), known);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        for (Mark mark : presenter.marks().all()) {
            if (!old.containsKey(mark)) {
                added.put(new MarkAnnotation(mark), new Position(mark.span().start(), mark.span().length()));
            }
            old.remove(mark);
        }
        if (!old.isEmpty() || !added.isEmpty()) {
            model.replaceAnnotations(old.values().toArray(Annotation[]::new), added);
        }
    }
}
