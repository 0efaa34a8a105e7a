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
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.Document;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage;
import org.claimbench.model.Revision;
import org.claimbench.text.Span;
import org.eclipse.jdt.annotation.Nullable;

/** Makes a claim on words of a document’s current revision; the restatement starts as those words. */
public final class CreateClaim extends UseCase {

    private final Document document;
    private final Span span;
    private @Nullable Claim claim;

    /**
     * @param document
     *            in an open dossier
     * @param span
     *            the words, in UTF-16 offsets of the current revision
     */
    public CreateClaim(Document document, Span span) {
        super(Messages.Command_claim);
        this.document = document;
        this.span = span;
    }

    @Override
    public Optional<String> refusal() {
        Revision revision = document.currentRevision();
        if (revision == null || revision.getText() == null) {
            return Optional.of(Messages.Refused_noText);
        }
        if (document.eResource() == null) {
            return refusalIfGone(document);
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

    @Override
    protected void change() {
        Claim made = Ids.name(DossierFactory.eINSTANCE.createClaim());
        made.getAnchors().add(AnchorText.anchor(document.currentRevision(), span));
        String words = AnchorText.words(made);
        made.setRestatement(words.replaceAll("\\s+", " ").strip()); //$NON-NLS-1$ //$NON-NLS-2$
        ClaimType type = likelyType(words);
        if (type != ClaimType.OTHER) {
            made.setType(type);
        }
        add(document.eContainer(), DossierPackage.Literals.DOSSIER__CLAIMS, made);
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
