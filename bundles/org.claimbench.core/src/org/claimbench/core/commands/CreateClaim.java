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
import org.claimbench.core.creation.Ids;
import org.claimbench.core.figures.ClaimFigures;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Document;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage;
import org.claimbench.model.values.PartialDate;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/** Makes a claim on words of a document’s current revision; the restatement starts as those words. */
public final class CreateClaim extends UseCase {

    private final Words words;
    private @Nullable Claim claim;

    /**
     * @param document
     *            in an open dossier
     * @param span
     *            the words, in UTF-16 offsets of the current revision
     */
    public CreateClaim(Document document, Span span) {
        super(Messages.Command_claim);
        this.words = new Words(document, span);
    }

    @Override
    public Optional<String> refusal() {
        return words.refusal();
    }

    @Override
    protected void change() {
        Claim made = Ids.name(DossierFactory.eINSTANCE.createClaim());
        made.getAnchors().add(words.anchor());
        String said = AnchorText.words(made);
        made.setRestatement(said.replaceAll("\\s+", " ").strip()); //$NON-NLS-1$ //$NON-NLS-2$
        ClaimType type = likelyType(said);
        if (type != ClaimType.OTHER) {
            made.setType(type);
        }
        add(words.document().eContainer(), DossierPackage.Literals.DOSSIER__CLAIMS, made);
        ClaimFigures.lookAgain(made)
                .ifPresent(day -> set(made, DossierPackage.Literals.CLAIM__LOOK_AGAIN, new PartialDate(day)));
        claim = made;
    }

    // Only what the words themselves show; everything else is for the person to say.
    private static ClaimType likelyType(String words) {
        if ("“”„«»\"".indexOf(words.strip().charAt(0)) >= 0) { //$NON-NLS-1$
            return ClaimType.QUOTATION;
        }
        return words.chars().anyMatch(Character::isDigit) ? ClaimType.FIGURE : ClaimType.OTHER;
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
