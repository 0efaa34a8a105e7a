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
import org.claimbench.model.Anchor;
import org.claimbench.model.Document;
import org.claimbench.model.Revision;
import org.claimbench.text.Span;

/** Words of a document that somebody selected, in UTF-16 offsets of its current revision. */
record Words(Document document, Span span) {

    /** Why they cannot be marked, or empty when they can. */
    Optional<String> refusal() {
        Revision revision = document.currentRevision();
        if (revision == null || revision.getText() == null) {
            return Optional.of(Messages.Refused_noText);
        }
        if (document.eResource() == null) {
            return Optional.of(Messages.Refused_gone);
        }
        String text = revision.getText();
        if (span.end() > text.length() || splitsCharacter(text, span.start()) || splitsCharacter(text, span.end())) {
            return Optional.of(Messages.Refused_notInText);
        }
        return span.of(text).isBlank() ? Optional.of(Messages.Refused_noWords) : Optional.empty();
    }

    private static boolean splitsCharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** A new mark on them. */
    Anchor anchor() {
        return AnchorText.anchor(document.currentRevision(), span);
    }
}
