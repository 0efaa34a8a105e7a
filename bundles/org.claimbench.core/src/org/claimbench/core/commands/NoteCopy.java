/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.ClaimMessages;
import org.claimbench.model.Claim;
import org.claimbench.model.Disposition;
import org.claimbench.model.Document;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.Finding;
import org.claimbench.model.Mode;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/** Notes for the copy desk that words are misspelt or against the house’s style: a claim and its finding at once. */
public final class NoteCopy extends ClaimMaker {

    private final Words words;
    private final String by;
    private final Instant at;
    private @Nullable Claim claim;

    /**
     * @param document
     *            in an open dossier before publication
     * @param span
     *            the words, in UTF-16 offsets of the current revision
     * @param by
     *            who notes it
     * @param at
     *            when
     */
    public NoteCopy(Document document, Span span, String by, Instant at) {
        super(ClaimMessages.Command_noteCopy);
        this.words = new Words(document, span);
        this.by = SafeText.of(by);
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Optional<String> refusal() {
        return words.refusal().or(() -> words.document().eContainer() instanceof Dossier dossier
                && dossier.getMode() == Mode.AFTER ? Optional.of(ClaimMessages.Refused_afterPublication)
                        : Optional.empty());
    }

    @Override
    protected void change() {
        Claim made = make(words);
        Finding finding = Ids.name(DossierFactory.eINSTANCE.createFinding());
        finding.setDisposition(Disposition.COPY_NOTE);
        finding.setBy(by);
        finding.setAt(at);
        set(made, Literals.CLAIM__FINDING, finding);
        claim = made;
    }

    /**
     * The claim that was made.
     *
     * @return null before the use case ran
     */
    public @Nullable Claim claim() {
        return claim;
    }
}
