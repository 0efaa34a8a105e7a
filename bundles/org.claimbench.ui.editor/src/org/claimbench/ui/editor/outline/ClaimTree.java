/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.ui.editor.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.claimbench.core.claims.ClaimOrder;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of claims. A claim that encloses itself through others, in a damaged file, is shown at the top. */
final class ClaimTree implements ITreeContentProvider {

    /** Made anew with the top of the tree: to look through all claims for each would take seconds for hundreds. */
    private final Map<Claim, List<Claim>> inner = new HashMap<>();

    @Override
    public Object[] getElements(Object input) {
        List<Claim> top = new ArrayList<>();
        inner.clear();
        for (Claim claim : ClaimOrder.inTextOrder((Dossier) input)) {
            Claim outer = getParent(claim);
            (outer == null ? top : inner.computeIfAbsent(outer, parent -> new ArrayList<>())).add(claim);
        }
        return top.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return inner.getOrDefault(parent, List.of()).toArray();
    }

    @Override
    public @Nullable Claim getParent(Object element) {
        Claim claim = (Claim) element;
        Claim outer = claim.getInnerOf();
        for (Claim next = outer; next != null; next = next.getInnerOf()) {
            if (next == claim || next.getInnerOf() == next) {
                return null;
            }
        }
        return outer;
    }

    /** The claims that enclose others. */
    Object[] enclosing() {
        return inner.keySet().toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return inner.containsKey(element);
    }
}
