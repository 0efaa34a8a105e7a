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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.claimbench.core.claims.ClaimOrder;
import org.claimbench.model.Claim;
import org.claimbench.model.Dossier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * The tree of claims. A claim that encloses itself through others, in a damaged file, is shown at the top; what lies
 * deeper than anybody would nest is shown beside the one that encloses it: the outline is narrow, and words that begin
 * right of it cannot be read; and widgets end the program on a tree of thousands of levels.
 */
final class ClaimTree implements ITreeContentProvider {

    private static final int DEEPEST = 5;

    /** Made anew with the top of the tree: to look through all claims for each would take seconds for hundreds. */
    private final Map<Claim, List<Claim>> inner = new HashMap<>();
    private List<Claim> ordered = List.of();
    private final Map<Claim, Integer> depths = new HashMap<>();
    private final Map<Claim, @Nullable Claim> parents = new HashMap<>();

    @Override
    public Object[] getElements(Object input) {
        read((Dossier) input);
        return top().toArray();
    }

    /** Those that no other encloses. */
    List<Claim> top() {
        return ordered.stream().filter(claim -> getParent(claim) == null).toList();
    }

    /** Finds where each claim stands now. */
    void read(Dossier dossier) {
        inner.clear();
        depths.clear();
        parents.clear();
        ordered = ClaimOrder.inTextOrder(dossier);
        for (Claim claim : ordered) {
            place(claim);
            Claim outer = getParent(claim);
            if (outer != null) {
                inner.computeIfAbsent(outer, parent -> new ArrayList<>()).add(claim);
            }
        }
    }

    /** The claims as they were found, in the order of their numbers. */
    List<Claim> inTextOrder() {
        return ordered;
    }

    /** Finds the parent of a claim and of those that enclose it, the outermost first. */
    private void place(Claim claim) {
        Set<Claim> chain = new LinkedHashSet<>();
        Claim next = claim;
        while (next != null && !depths.containsKey(next) && chain.add(next)) {
            next = next.getInnerOf();
        }
        List<Claim> fromWithin = new ArrayList<>(chain);
        if (next != null && !depths.containsKey(next)) {
            fromWithin.subList(fromWithin.indexOf(next), fromWithin.size()).forEach(one -> put(one, null));
        }
        for (Claim one : fromWithin.reversed()) {
            if (!depths.containsKey(one)) {
                Claim outer = one.getInnerOf();
                put(one, outer != null && depth(outer) >= DEEPEST ? parents.get(outer) : outer);
            }
        }
    }

    private void put(Claim claim, @Nullable Claim parent) {
        parents.put(claim, parent);
        depths.put(claim, Integer.valueOf(parent == null ? 0 : depth(parent) + 1));
    }

    private int depth(Claim claim) {
        return depths.getOrDefault(claim, Integer.valueOf(0)).intValue();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return inner.getOrDefault(parent, List.of()).toArray();
    }

    @Override
    public @Nullable Claim getParent(Object element) {
        return parents.get(element);
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
