/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.intake.internal.html;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Goes through a tree without recursion, so that a deep one cannot exhaust the stack. */
abstract class Walk {

    /**
     * At a node, before what is in it.
     *
     * @return whether to go into it
     */
    abstract boolean enter(Node node, int depth) throws CoreException;

    /** At an element that was entered, behind what is in it. */
    abstract void leave(Element element) throws CoreException;

    final void over(Element root) throws CoreException {
        Node node = root;
        int depth = 0;
        while (node != null) {
            boolean inside = enter(node, depth) && node instanceof Element;
            if (inside && node.childNodeSize() > 0) {
                node = node.childNode(0);
                depth++;
                continue;
            }
            if (inside) {
                leave((Element) node);
            }
            while (node != null && node != root && node.nextSibling() == null) {
                node = up(node);
                depth--;
            }
            node = node == null || node == root ? null : node.nextSibling();
        }
    }

    private @Nullable Node up(Node node) throws CoreException {
        Node parent = node.parent();
        if (parent instanceof Element element) {
            leave(element);
        }
        return parent;
    }
}
