/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.desk.search;

import org.claimbench.presentation.desk.DeskLine;
import org.claimbench.presentation.desk.DossierName;
import org.claimbench.ui.Icons;
import org.claimbench.workspace.index.IndexedDossier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** What the list of found claims says; without dossiers above them, each claim names its own. */
final class FoundLabels extends LabelProvider {

    private static final String GAP = "  "; //$NON-NLS-1$

    private final boolean named;

    FoundLabels(boolean named) {
        this.named = named;
    }

    @Override
    public String getText(Object element) {
        return switch (element) {
        case DeskLine line -> (named ? line.title() + GAP : "") + line.claim().number() + GAP //$NON-NLS-1$
                + line.claim().statement();
        case IndexedDossier dossier -> DossierName.of(dossier);
        default -> String.valueOf(element);
        };
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return switch (element) {
        case DeskLine line -> Icons.glyph(line.claim().outcome());
        case IndexedDossier dossier -> Icons.icon("dossier"); //$NON-NLS-1$
        default -> null;
        };
    }
}
