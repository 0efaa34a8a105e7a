/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.outline;

import org.claimbench.core.claims.ClaimOrder;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of claims. A claim that encloses itself through others, in a damaged file, is shown at the top. */
final class ClaimTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ClaimOrder.inTextOrder((Dossier) input).stream().filter(claim -> getParent(claim) == null).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        Claim outer = (Claim) parent;
        Dossier dossier = (Dossier) outer.eContainer();
        return dossier == null ? new Object[0]
                : ClaimOrder.inTextOrder(dossier).stream().filter(claim -> getParent(claim) == outer).toArray();
    }

    @Override
    public @Nullable Object getParent(Object element) {
        Claim claim = (Claim) element;
        Claim outer = claim.getInnerOf();
        for (Claim next = outer; next != null; next = next.getInnerOf()) {
            if (next == claim || next.getInnerOf() == next) {
                return null;
            }
        }
        return outer;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
