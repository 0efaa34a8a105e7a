/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.revision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.claimbench.core.marks.MarkReview;
import org.claimbench.core.marks.RevisionReview;
import org.claimbench.core.session.DossierSession;
import org.claimbench.model.Document;
import org.claimbench.model.Revision;
import org.eclipse.core.runtime.IStatus;

/** The marks that an earlier revision left for later. Lives on the session's thread. */
public final class UnsettledMarks {

    private final DossierSession session;
    private final Document document;
    private final MarkDecisions decisions;

    private UnsettledMarks(DossierSession session, Document document, MarkDecisions decisions) {
        this.session = session;
        this.document = document;
        this.decisions = decisions;
    }

    /**
     * Looks for them.
     *
     * @param session
     *            of the dossier
     * @param document
     *            of that dossier
     * @return empty when every mark stands in the newest text
     */
    public static Optional<UnsettledMarks> in(DossierSession session, Document document) {
        List<MarkReview> marks = RevisionReview.of(document);
        return marks.stream().map(MarkReview::before).max(Comparator.comparingInt(Revision::getNumber))
                .map(shown -> new UnsettledMarks(session, document, new MarkDecisions(NumberedText.of(shown),
                        NumberedText.of(document.currentRevision()), MarkRows.of(session.dossier(), marks, shown))));
    }

    /** The marks, and what is decided. */
    public MarkDecisions decisions() {
        return decisions;
    }

    /**
     * Does what was decided.
     *
     * @return OK, or a warning that says why not
     */
    public IStatus settle() {
        return decisions.carryOut(session, document);
    }
}
