/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.report.internal.verification;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.model.Anchor;
import org.claimbench.model.Document;
import org.claimbench.model.Revision;
import org.claimbench.report.internal.Messages;
import org.claimbench.text.Span;
import org.eclipse.osgi.util.NLS;

/** Decides whether a mark may be drawn: only where its very words stand, in the text that is current. */
final class Holding {

    private Holding() {
    }

    /** Why a mark is not drawn; empty when it is. */
    static String reason(Anchor anchor) {
        Revision revision = anchor.getRevision();
        if (revision == null || !(revision.eContainer() instanceof Document document)) {
            return Messages.Lost_noText;
        }
        if (document.currentRevision() != revision) {
            return NLS.bind(Messages.Lost_earlier, revision.getNumber());
        }
        return switch (AnchorText.locate(anchor).state()) {
        case EXACT -> ""; //$NON-NLS-1$
        case MOVED -> Messages.Lost_moved;
        case CHANGED -> Messages.Lost_changed;
        case AMBIGUOUS -> Messages.Lost_ambiguous;
        case ORPHANED -> Messages.Lost_orphaned;
        };
    }

    /** The span of a mark that holds, without white space around the words, so that no underline hangs in the air. */
    static Span words(Anchor anchor, String text) {
        int start = anchor.getStart();
        int end = anchor.getEnd();
        while (end - start > 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (end - start > 1 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }
}
