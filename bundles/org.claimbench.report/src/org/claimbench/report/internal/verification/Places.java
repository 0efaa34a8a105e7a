/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import java.util.Comparator;
import java.util.List;

import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.report.internal.Messages;

/** Tells where in the texts a claim stands. */
final class Places {

    private Places() {
    }

    /** All places in the order of the text. */
    static List<Place> of(Contents contents, Claim claim) {
        return claim.getAnchors().stream().sorted(
                Comparator.comparingInt((Anchor anchor) -> text(contents, anchor)).thenComparingInt(Anchor::getStart))
                .map(anchor -> of(contents, anchor)).toList();
    }

    private static int text(Contents contents, Anchor anchor) {
        return anchor.getRevision() == null ? -1
                : contents.dossier().getDocuments().indexOf(anchor.getRevision().eContainer());
    }

    static Place of(Contents contents, Anchor anchor) {
        String words = Words.orEmpty(anchor.getExact());
        if (!Holding.reason(anchor).isEmpty()) {
            return new Place("", 0, Messages.Place_lost, "", words); //$NON-NLS-1$ //$NON-NLS-2$
        }
        Document document = (Document) anchor.getRevision().eContainer();
        int index = contents.dossier().getDocuments().indexOf(document);
        String text = anchor.getRevision().getText();
        int number = Paragraphs.at(Paragraphs.of(text), Holding.words(anchor, text).start());
        boolean several = contents.several();
        return new Place(several ? contents.name(document) : "", several ? index + 1 : 0, //$NON-NLS-1$
                String.valueOf(number), MarkedText.paragraphId(index, number), words);
    }
}
