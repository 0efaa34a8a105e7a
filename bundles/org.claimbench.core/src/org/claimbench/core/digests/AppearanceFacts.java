/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.digests;

import org.claimbench.model.Anchor;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Document;
import org.claimbench.model.Revision;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a claim appears: the document, the words and the sentence in which they stand; neither the revision nor the
 * place in it. A mark that does not hold its words stands in no sentence.
 */
final class AppearanceFacts {

    private AppearanceFacts() {
    }

    static Facts of(Anchor anchor) {
        return Facts.of(anchor, Literals.ANCHOR__EXACT).put("document", document(anchor.getRevision())) //$NON-NLS-1$
                .put("sentence", sentence(anchor)); //$NON-NLS-1$
    }

    private static @Nullable String document(@Nullable Revision revision) {
        return revision != null && revision.eContainer() instanceof Document document ? document.getId() : null;
    }

    private static @Nullable String sentence(Anchor anchor) {
        Revision revision = anchor.getRevision();
        String words = anchor.getExact();
        if (revision == null || revision.getText() == null || words == null) {
            return null;
        }
        int start = anchor.getStart();
        boolean holds = anchor.getEnd() - start == words.length() && revision.getText().startsWith(words, start);
        return holds ? Surroundings.of(revision.getText(), new Span(start, anchor.getEnd())) : null;
    }
}
