/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.presentation.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.claimbench.core.claims.ClaimNumbers;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Comment;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.Item;
import org.claimbench.model.Revision;
import org.claimbench.presentation.internal.Messages;
import org.claimbench.text.Span;
import org.claimbench.text.revision.CarriedMark;
import org.claimbench.text.revision.RevisedText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Finds the marks of a document and carries them over to a newer text. */
final class MarkRows {

    private final ClaimNumbers numbers;
    private final Map<Revision, List<Anchor>> marks = new LinkedHashMap<>();

    private MarkRows(Dossier dossier, Document document) {
        numbers = new ClaimNumbers(dossier);
        dossier.getClaims().forEach(claim -> add(document, claim.getAnchors()));
        document.getItems().forEach(item -> add(document, item.getAnchors()));
        dossier.getComments().forEach(comment -> add(document, comment.getAnchors()));
    }

    static List<MarkRow> of(Dossier dossier, Document document, String after) {
        MarkRows found = new MarkRows(dossier, document);
        List<MarkRow> rows = new ArrayList<>();
        // What nobody decided about stands in an earlier text still.
        found.marks.forEach((revision, anchors) -> rows.addAll(found.carried(revision, anchors, after)));
        return rows;
    }

    private void add(Document document, List<Anchor> anchors) {
        for (Anchor anchor : anchors) {
            Revision revision = anchor.getRevision();
            if (revision != null && document.getRevisions().contains(revision) && standsIn(anchor, revision)) {
                marks.computeIfAbsent(revision, key -> new ArrayList<>()).add(anchor);
            }
        }
    }

    private static boolean standsIn(Anchor anchor, Revision revision) {
        return anchor.getStart() >= 0 && anchor.getEnd() > anchor.getStart()
                && anchor.getEnd() <= text(revision).length();
    }

    private static String text(Revision revision) {
        String text = revision.getText();
        return text == null ? "" : text; //$NON-NLS-1$
    }

    private List<MarkRow> carried(Revision revision, List<Anchor> anchors, String after) {
        List<CarriedMark> carried = RevisedText.of(text(revision), after)
                .carry(anchors.stream().map(anchor -> new Span(anchor.getStart(), anchor.getEnd())).toList());
        List<MarkRow> rows = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            rows.add(new MarkRow(anchors.get(i), name(anchors.get(i).eContainer()), carried.get(i)));
        }
        return rows;
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
