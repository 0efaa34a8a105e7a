/*
 * Copyright (c) 2026 Claimbench contributors
 *
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.core.commands;

import java.util.List;
import java.util.Optional;

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Claim;
import org.claimbench.model.Correction;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;
import org.claimbench.model.Publication;

/** Notes what was put right after publication, with the publication and in the journal. */
public final class RecordCorrection extends JournalAddition {

    private final Publication publication;
    private final String words;
    private final List<Claim> claims;
    private final ReviewStamp stamp;

    /**
     * @param publication
     *            in an open dossier
     * @param words
     *            what readers were told; not blank
     * @param claims
     *            which claims it touches, of the same dossier
     * @param stamp
     *            who, when, and after which entries
     */
    public RecordCorrection(Publication publication, String words, List<Claim> claims, ReviewStamp stamp) {
        super(Messages.Command_recordCorrection, publication, JournalKind.CORRECTED, stamp);
        this.publication = publication;
        this.words = SafeText.of(words);
        this.claims = claims.stream().distinct().toList();
        this.stamp = stamp;
    }

    @Override
    Optional<String> objection() {
        if (words.isBlank()) {
            return Optional.of(Messages.Refused_nothingSaid);
        }
        boolean gone = claims.stream().anyMatch(claim -> claim.eContainer() != dossier());
        return gone ? Optional.of(Messages.Refused_gone) : Optional.empty();
    }

    @Override
    void fill(JournalEntry made) {
        Correction correction = Ids.name(DossierFactory.eINSTANCE.createCorrection());
        correction.setAt(stamp.at());
        correction.setBy(stamp.by());
        correction.setWords(words);
        correction.getClaims().addAll(claims);
        add(publication, Literals.PUBLICATION__CORRECTIONS, correction);
    }
}
