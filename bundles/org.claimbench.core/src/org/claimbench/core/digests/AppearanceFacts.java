/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import java.util.List;

import org.claimbench.model.Anchor;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Revision;
import org.claimbench.text.Span;

/**
 * Where a claim appears: the words, the sentences in which they stand, and where in those; neither the revision nor the
 * place in it. Of a mark that lost its words the sentences at its place count.
 */
final class AppearanceFacts {

    private AppearanceFacts() {
    }

    static Facts of(Anchor anchor) {
        return Facts.of(anchor, Literals.ANCHOR__EXACT).putWords("sentence", sentences(anchor)); //$NON-NLS-1$
    }

    private static List<String> sentences(Anchor anchor) {
        Revision revision = anchor.getRevision();
        String text = revision == null ? null : revision.getText();
        if (text == null) {
            return List.of();
        }
        int start = Math.max(0, anchor.getStart());
        int end = Math.min(text.length(), anchor.getEnd());
        return start < end ? Surroundings.of(text, new Span(start, end)) : List.of();
    }
}
