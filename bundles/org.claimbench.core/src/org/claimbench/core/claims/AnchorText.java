/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.claims;

import java.util.List;

import org.claimbench.core.creation.Ids;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.Revision;
import org.claimbench.text.AnchorState;
import org.claimbench.text.Anchoring;
import org.claimbench.text.Selector;
import org.claimbench.text.Span;

/** The bridge between anchors of the model and selectors of the text library. */
public final class AnchorText {

    private AnchorText() {
    }

    /**
     * Makes an anchor on words of a revision.
     *
     * @param revision
     *            the text
     * @param span
     *            UTF-16 offsets within it
     * @return a new anchor with an id, quote, context and position
     */
    public static Anchor anchor(Revision revision, Span span) {
        Selector selector = Selector.of(revision.getText(), span.start(), span.end());
        Anchor anchor = Ids.name(DossierFactory.eINSTANCE.createAnchor());
        anchor.setRevision(revision);
        anchor.setStart(selector.start());
        anchor.setEnd(selector.end());
        anchor.setExact(selector.exact());
        anchor.setPrefix(selector.prefix().isEmpty() ? null : selector.prefix());
        anchor.setSuffix(selector.suffix().isEmpty() ? null : selector.suffix());
        return anchor;
    }

    /**
     * Looks whether an anchor still holds its words in the revision that it names.
     *
     * @param anchor
     *            as read: it may be without words, and its offsets may be outside the text or contradict its words
     * @return state, place and score; never {@link AnchorState#EXACT} when the offsets contradict the words
     */
    public static org.claimbench.text.Anchor locate(Anchor anchor) {
        String exact = orEmpty(anchor.getExact());
        Revision revision = anchor.getRevision();
        if (exact.isEmpty() || revision == null) {
            return new org.claimbench.text.Anchor(AnchorState.ORPHANED, null, 0, List.of());
        }
        String text = orEmpty(revision.getText());
        boolean agree = anchor.getStart() >= 0 && anchor.getEnd() - anchor.getStart() == exact.length();
        // No words stand behind the end of the text, so they are found elsewhere or not at all.
        int start = agree ? anchor.getStart() : text.length();
        return Anchoring.locate(new Selector(exact, orEmpty(anchor.getPrefix()), orEmpty(anchor.getSuffix()), start,
                start + exact.length()), text);
    }

    /**
     * Whether the words of an anchor stand, to the letter, where it points in the revision that it names.
     *
     * @param anchor
     *            as read
     * @return false also when it has no words or no revision
     */
    public static boolean holds(Anchor anchor) {
        String exact = orEmpty(anchor.getExact());
        Revision revision = anchor.getRevision();
        return !exact.isEmpty() && revision != null && anchor.getEnd() - anchor.getStart() == exact.length()
                && orEmpty(revision.getText()).startsWith(exact, anchor.getStart());
    }

    /**
     * The words of a claim at its first appearance.
     *
     * @param claim
     *            the claim
     * @return never null; empty when it appears nowhere
     */
    public static String words(Claim claim) {
        return claim.getAnchors().isEmpty() ? "" : orEmpty(claim.getAnchors().get(0).getExact()); //$NON-NLS-1$
    }

    private static String orEmpty(@org.eclipse.jdt.annotation.Nullable String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
