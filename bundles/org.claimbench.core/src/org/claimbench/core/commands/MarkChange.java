/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.Optional;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.internal.Messages;
import org.claimbench.core.marks.MarkReview;
import org.claimbench.model.Anchor;
import org.claimbench.model.Document;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Revision;
import org.claimbench.text.Span;

/** A use case that puts marks on words of the newest text; a mark keeps its id, and with it the remarks on it. */
abstract class MarkChange extends UseCase {

    MarkChange(String label) {
        super(label);
    }

    /** Why a review is not true any more, or empty while it is. */
    static Optional<String> refusalIfStale(MarkReview review) {
        return refusalIfGone(review.mark()).or(() -> isCurrent(review) ? Optional.empty()
                : Optional.of(Messages.Refused_markChanged));
    }

    private static boolean isCurrent(MarkReview review) {
        return review.mark().getRevision() == review.before()
                && review.after().eContainer() instanceof Document document
                && document.currentRevision() == review.after();
    }

    final void place(Anchor mark, Revision revision, Span span) {
        Anchor made = AnchorText.anchor(revision, span);
        set(mark, Literals.ANCHOR__REVISION, revision);
        set(mark, Literals.ANCHOR__START, made.getStart());
        set(mark, Literals.ANCHOR__END, made.getEnd());
        set(mark, Literals.ANCHOR__EXACT, made.getExact());
        set(mark, Literals.ANCHOR__PREFIX, made.getPrefix());
        set(mark, Literals.ANCHOR__SUFFIX, made.getSuffix());
    }
}
