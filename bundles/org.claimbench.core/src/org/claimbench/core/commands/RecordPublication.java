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

import org.claimbench.core.creation.Ids;
import org.claimbench.core.internal.Messages;
import org.claimbench.model.Dossier;
import org.claimbench.model.DossierFactory;
import org.claimbench.model.DossierPackage.Literals;
import org.claimbench.model.JournalEntry;
import org.claimbench.model.JournalKind;
import org.claimbench.model.Publication;
import org.eclipse.jdt.annotation.Nullable;

/** Notes that something went out, in the list of publications and in the journal. */
public final class RecordPublication extends JournalAddition {

    private final NewPublication out;
    private @Nullable Publication publication;

    /**
     * @param dossier
     *            open
     * @param out
     *            what went out
     * @param stamp
     *            who, when, and after which entries
     */
    public RecordPublication(Dossier dossier, NewPublication out, ReviewStamp stamp) {
        super(Messages.Command_recordPublication, dossier, JournalKind.PUBLISHED, stamp);
        this.out = out;
    }

    @Override
    Optional<String> objection() {
        boolean gone = out.claims().stream().anyMatch(claim -> claim.eContainer() != dossier());
        return gone ? Optional.of(Messages.Refused_gone) : Digests.refusal(out.digest());
    }

    @Override
    void fill(JournalEntry made) {
        Publication added = Ids.name(DossierFactory.eINSTANCE.createPublication());
        added.setKind(out.kind());
        added.setAt(out.at());
        added.setUrl(out.url().isEmpty() ? null : out.url());
        added.getClaims().addAll(out.claims());
        added.setDigest(out.digest());
        add(dossier(), Literals.DOSSIER__PUBLICATIONS, added);
        made.setPublication(added);
        made.setDigest(out.digest());
        publication = added;
    }

    /**
     * The publication that was noted.
     *
     * @return null before the use case ran
     */
    public @Nullable Publication publication() {
        return publication;
    }
}
