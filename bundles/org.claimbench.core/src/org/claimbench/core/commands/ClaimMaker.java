/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import org.claimbench.core.claims.AnchorText;
import org.claimbench.core.creation.Ids;
import org.claimbench.core.figures.ClaimFigures;
import org.claimbench.model.Claim;
import org.claimbench.model.ClaimType;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.values.PartialDate;

/** What makes a claim of words that somebody selected. */
abstract class ClaimMaker extends PartyChange {

    ClaimMaker(String label) {
        super(label);
    }

    /** A claim on the words, with what the words themselves show, in their dossier. */
    final Claim make(Words words) {
        Claim made = Ids.name(DossierFactory.eINSTANCE.createClaim());
        made.getAnchors().add(words.anchor());
        String said = AnchorText.words(made);
        made.setRestatement(said.replaceAll("\\s+", " ").strip()); //$NON-NLS-1$ //$NON-NLS-2$
        ClaimType type = likelyType(said);
        if (type != ClaimType.OTHER) {
            made.setType(type);
        }
        add(words.document().eContainer(), Literals.DOSSIER__CLAIMS, made);
        ClaimFigures.lookAgain(made).ifPresent(day -> set(made, Literals.CLAIM__LOOK_AGAIN, new PartialDate(day)));
        return made;
    }

    // Only what the words themselves show; everything else is for the person to say.
    private static ClaimType likelyType(String words) {
        if ("“”„«»\"".indexOf(words.strip().charAt(0)) >= 0) { //$NON-NLS-1$
            return ClaimType.QUOTATION;
        }
        return words.chars().anyMatch(Character::isDigit) ? ClaimType.FIGURE : ClaimType.OTHER;
    }
}
