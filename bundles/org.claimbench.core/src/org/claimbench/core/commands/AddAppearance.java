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

import org.claimbench.core.internal.Messages;
import org.claimbench.model.Anchor;
import org.claimbench.model.Claim;
import org.claimbench.model.Document;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Revision;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/** Marks further words of a document’s current revision in which a claim appears. */
public final class AddAppearance extends UseCase {

    private final Claim claim;
    private final Words words;
    private @Nullable Anchor anchor;

    /**
     * @param claim
     *            in an open dossier
     * @param document
     *            of the same dossier
     * @param span
     *            the words, in UTF-16 offsets of the current revision
     */
    public AddAppearance(Claim claim, Document document, Span span) {
        super(Messages.Command_addAppearance);
        this.claim = claim;
        this.words = new Words(document, span);
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(claim).or(words::refusal)
                .or(() -> marked() ? Optional.of(Messages.Refused_alreadyMarked) : Optional.empty());
    }

    private boolean marked() {
        Revision revision = words.document().currentRevision();
        Span span = words.span();
        return claim.getAnchors().stream().anyMatch(anchor -> anchor.getRevision() == revision
                && anchor.getStart() == span.start() && anchor.getEnd() == span.end());
    }

    @Override
    protected void change() {
        Anchor made = words.anchor();
        add(claim, Literals.CLAIM__ANCHORS, made);
        anchor = made;
    }

    /**
     * The mark that was made.
     *
     * @return null before the use case ran
     */
    public @Nullable Anchor anchor() {
        return anchor;
    }
}
