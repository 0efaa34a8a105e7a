/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.sources;

import java.util.ArrayList;
import java.util.List;

import org.claimbench.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A source in the tree of those that have what they say from each other. Its children are made when they are asked for.
 *
 * @param source
 *            the source
 * @param parent
 *            from which it derives; null at the top
 * @param uses
 *            knows which sources derive from which
 */
public record OriginNode(Source source, @Nullable OriginNode parent, SourceUses uses) {

    /** So many steps up from the chosen source the tree begins at the most. */
    private static final int HEIGHT = 20;

    /** What the source is called. */
    public String title() {
        return SourceWords.name(source);
    }

    /** The sources that derive from it; a circle, which only a file can hold, ends where it closes. */
    public List<OriginNode> children() {
        return uses.derivedFrom(source).stream().filter(one -> !above(one)).map(one -> new OriginNode(one, this, uses))
                .toList();
    }

    private boolean above(Source other) {
        for (OriginNode node = this; node != null; node = node.parent) {
            if (node.source == other) {
                return true;
            }
        }
        return false;
    }

    /** The way from the top to a source, which is the last. */
    static List<OriginNode> way(Source source, SourceUses uses) {
        List<Source> up = new ArrayList<>();
        Source here = source;
        while (here != null && !up.contains(here) && up.size() <= HEIGHT) {
            up.add(0, here);
            here = here.getDerivedFrom();
        }
        List<OriginNode> way = new ArrayList<>();
        OriginNode above = null;
        for (Source each : up) {
            above = new OriginNode(each, above, uses);
            way.add(above);
        }
        return way;
    }

    // Two nodes are the same when they stand at the same place; that of the parent follows from the source’s.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OriginNode node && node.source == source
                && (parent == null) == (node.parent == null);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return title();
    }
}
