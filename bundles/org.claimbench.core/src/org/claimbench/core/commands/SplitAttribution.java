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

import org.claimbench.core.internal.ClaimMessages;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Takes what somebody is said to have said out of the claim that they said it: was it said, and is it true, are two
 * claims, one standing in the other. Both are then asserted by whom the article names, the outer one as an attribution.
 */
public final class SplitAttribution extends ClaimMaker {

    private final Claim outer;
    private final Words words;
    private final String party;
    private @Nullable Claim inner;

    /**
     * @param outer
     *            says that somebody said something; in an open dossier
     * @param document
     *            of the same dossier
     * @param span
     *            what was said, in UTF-16 offsets of the current revision
     * @param party
     *            who said it; blank when the words do not tell
     */
    public SplitAttribution(Claim outer, Document document, Span span, String party) {
        super(ClaimMessages.Command_splitAttribution);
        this.outer = outer;
        this.words = new Words(document, span);
        this.party = SafeText.line(party).strip();
    }

    @Override
    public Optional<String> refusal() {
        return refusalIfGone(outer).or(words::refusal)
                .or(() -> isAllOfIt() ? Optional.of(ClaimMessages.Refused_allOfIt) : Optional.empty());
    }

    private boolean isAllOfIt() {
        return outer.getAnchors().stream().anyMatch(anchor -> anchor.getRevision() == words.document().currentRevision()
                && words.span().start() <= anchor.getStart() && anchor.getEnd() <= words.span().end());
    }

    @Override
    protected void change() {
        Claim made = make(words);
        set(made, Literals.CLAIM__INNER_OF, outer);
        set(outer, Literals.CLAIM__TYPE, ClaimType.ATTRIBUTION);
        if (!party.isEmpty()) {
            set(made, Literals.CLAIM__ASSERTED_BY, party((Dossier) words.document().eContainer(), party));
            if (outer.getAssertedBy() == null) {
                set(outer, Literals.CLAIM__ASSERTED_BY, made.getAssertedBy());
            }
        }
        inner = made;
    }

    /**
     * The claim that was taken out.
     *
     * @return null before the use case ran
     */
    public @Nullable Claim inner() {
        return inner;
    }
}
