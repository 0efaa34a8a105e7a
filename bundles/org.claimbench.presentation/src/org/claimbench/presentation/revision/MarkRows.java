/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.revision;

import java.util.List;

import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.core.marks.MarkReview;
import org.claimbench.model.Claim;
import org.claimbench.model.Comment;
import org.claimbench.model.Dossier;
import org.claimbench.model.Item;
import org.claimbench.model.Revision;
import org.claimbench.presentation.internal.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Gives marks the names under which they are shown. */
final class MarkRows {

    private final ClaimNumbers numbers;

    private MarkRows(Dossier dossier) {
        numbers = new ClaimNumbers(dossier);
    }

    /** A row for each mark; offsets in another text than the shown one mean nothing there. */
    static List<MarkRow> of(Dossier dossier, List<MarkReview> marks, @Nullable Revision shown) {
        MarkRows rows = new MarkRows(dossier);
        return marks.stream()
                .map(mark -> new MarkRow(mark, rows.name(mark.mark().eContainer()), mark.before() == shown)).toList();
    }

    private String name(@Nullable EObject owner) {
        return switch (owner) {
        case Claim claim -> NLS.bind(Messages.Revision_claim, numbers.of(claim));
        case Item item -> NLS.bind(Messages.Revision_item, item.getKind().getLiteral());
        case Comment comment -> Messages.Revision_comment;
        case null, default -> ""; //$NON-NLS-1$
        };
    }
}
