/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.text;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Tells the platform's painters how marks lie over each other: the innermost on top. */
final class MarkAccess implements IAnnotationAccess, IAnnotationAccessExtension {

    @Override
    public @Nullable Object getType(Annotation annotation) {
        return annotation.getType();
    }

    @Override
    public boolean isMultiLine(Annotation annotation) {
        return true;
    }

    @Override
    public boolean isTemporary(Annotation annotation) {
        return !annotation.isPersistent();
    }

    @Override
    public String getTypeLabel(Annotation annotation) {
        return annotation.getText();
    }

    @Override
    public int getLayer(Annotation annotation) {
        return annotation instanceof MarkAnnotation mark ? mark.mark().depth() + 1 : 0;
    }

    @Override
    public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
        // Marks have no picture in a vertical ruler: the margins of the text show glyph and number.
    }

    @Override
    public boolean isPaintable(Annotation annotation) {
        return false;
    }

    @Override
    public boolean isSubtype(@Nullable Object type, @Nullable Object superType) {
        return type != null && type.equals(superType);
    }

    @Override
    public Object[] getSupertypes(@Nullable Object type) {
        return new Object[0];
    }
}
