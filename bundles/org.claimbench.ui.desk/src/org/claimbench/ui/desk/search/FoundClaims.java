/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.claimbench.presentation.desk.DeskLine;
import org.claimbench.workspace.index.IndexedDossier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;

/** The found claims, in a tree below their dossiers. */
final class FoundClaims implements ITreeContentProvider {

    private boolean flat;
    private List<DeskLine> lines = List.of();

    @Override
    public void inputChanged(Viewer viewer, @Nullable Object before, @Nullable Object now) {
        flat = viewer instanceof TableViewer;
    }

    @Override
    public Object[] getElements(Object input) {
        lines = Arrays.stream(((ClaimResult) input).getElements()).map(DeskLine.class::cast)
                .sorted(Comparator.comparing((DeskLine line) -> line.dossier().path())
                        .thenComparingInt(line -> line.claim().number()))
                .toList();
        return flat ? lines.toArray() : lines.stream().map(DeskLine::dossier).distinct().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof IndexedDossier dossier
                ? lines.stream().filter(line -> line.dossier().equals(dossier)).toArray() : new Object[0];
    }

    @Override
    public @Nullable Object getParent(Object element) {
        return element instanceof DeskLine line ? line.dossier() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IndexedDossier;
    }
}
