/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.sources;

import java.util.List;
import java.util.function.Consumer;

import org.claimbench.model.Source;
import org.claimbench.presentation.sources.OriginNode;
import org.claimbench.ui.widgets.Named;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The origin of the chosen source, below it what derives from it; the chosen one is bold. */
final class OriginTree {

    private final TreeViewer viewer;
    private @Nullable OriginNode here;

    OriginTree(Composite parent, Consumer<Source> go) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.BORDER);
        viewer.setContentProvider(new Nodes());
        viewer.setLabelProvider(new Labels());
        Named.give(viewer.getTree(), "origins", Messages.Origins_accessible); //$NON-NLS-1$
        viewer.getTree().addListener(SWT.DefaultSelection, event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof OriginNode node) {
                go.accept(node.source());
            }
        });
    }

    Control control() {
        return viewer.getControl();
    }

    /** Shows the way from an origin down to a source, with what else derives from each step. */
    void show(List<OriginNode> way) {
        OriginNode last = way.get(way.size() - 1);
        here = last;
        viewer.setInput(way.subList(0, 1));
        viewer.setExpandedElements(way.toArray());
        viewer.setSelection(new StructuredSelection(last), true);
    }

    private final class Labels extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            return ((OriginNode) element).title();
        }

        @Override
        public Image getImage(Object element) {
            return SourceLooks.icon(((OriginNode) element).source());
        }

        @Override
        public @Nullable Font getFont(Object element) {
            return element.equals(here) ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
        }
    }

    private static final class Nodes implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object top) {
            return ((List<?>) top).toArray();
        }

        @Override
        public Object[] getChildren(Object node) {
            return ((OriginNode) node).children().toArray();
        }

        @Override
        public @Nullable Object getParent(Object node) {
            return ((OriginNode) node).parent();
        }

        @Override
        public boolean hasChildren(Object node) {
            return !((OriginNode) node).children().isEmpty();
        }
    }
}
