/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model.internal;

import org.claimbench.model.Document;
import org.claimbench.model.Revision;
import org.eclipse.jdt.annotation.Nullable;

/** What a document can tell about itself. */
public final class DocumentOperations {

    private DocumentOperations() {
    }

    public static @Nullable Revision currentRevision(Document document) {
        var revisions = document.getRevisions();
        return revisions.isEmpty() ? null : revisions.get(revisions.size() - 1);
    }
}
